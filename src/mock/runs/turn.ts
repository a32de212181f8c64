/** One question and the answer to it, in a chat, agent or completion app: what all their streams have in common. */
import type { Message } from '../state/app.js';
import { pluginError } from './failure.js';
import type { Frame } from './feed.js';
import { type Manner, PACE, tokensOf, wordPace, words } from './speech.js';
import type { Beat } from './task.js';
import { cannedUsage, noUsage, type Usage, usage } from './usage.js';

/** Milliseconds between two characters of a prepared answer. */
const CANNED = 10;

export class Turn {
  readonly message: Message;
  readonly taskId: string;
  readonly manner: Manner;
  /** What is said from here on, word by word. */
  readonly words: readonly string[];
  /** What has been said. */
  said = '';
  /** Whether somebody hears the frames: of those of a blocking answer nothing is looked at but their time. */
  heard = true;
  /** The annotation that answers, as `metadata` tells it. */
  readonly credit: object | undefined;
  #usage: Usage | undefined;

  constructor(message: Message, taskId: string, manner: Manner, words: readonly string[], credit?: object) {
    this.message = message;
    this.taskId = taskId;
    this.manner = manner;
    this.words = words;
    this.credit = credit;
  }

  /** What every frame begins with. */
  head(event: string): Frame {
    const { conversation, conversationId, id, createdAt } = this.message;
    return { event, ...(conversation && { conversation_id: conversationId }), message_id: id, created_at: createdAt };
  }

  /** A frame that belongs to the task. */
  frame(event: string, rest: object): Frame {
    if (!this.heard) return { event };
    return { ...this.head(event), task_id: this.taskId, ...rest };
  }

  get usage(): Usage {
    const { words, manner, message, credit } = this;
    if (credit) return cannedUsage(words.length * CANNED);
    return (this.#usage ??= usage(
      tokensOf(message.query),
      words.length,
      PACE.firstWord + words.length * wordPace(manner),
    ));
  }

  get metadata(): object {
    return { annotation_reply: this.credit ?? null, retriever_resources: [], usage: this.usage };
  }

  /** The words, with the empty one that models end with. */
  *speech(event: string, extra: object = {}): Generator<Beat> {
    const { id } = this.message;
    let wait: number = PACE.firstWord;
    for (const answer of [...this.words, '']) {
      yield wait;
      this.said += answer;
      yield this.frame(event, { id, answer, ...extra });
      wait = answer ? wordPace(this.manner) : 0;
    }
  }

  *end(): Generator<Beat> {
    yield PACE.end;
    this.message.answer = this.said;
    yield this.frame('message_end', { id: this.message.id, metadata: this.metadata, files: null });
  }

  /** What was said is lost with an error: the server stores none of it. */
  broken(error: string): void {
    Object.assign(this.message, { answer: '', status: 'error', error });
  }

  /** The model failed: the stored answer is empty, whatever was said. */
  *failure(): Generator<Beat> {
    yield PACE.firstWord;
    this.broken(pluginError());
    yield { ...this.head('error'), code: 'invalid_param', status: 400, message: pluginError() };
  }

  /** Somebody stopped it: what was said stays, and nothing was counted. */
  *stopped(): Generator<Beat> {
    this.message.answer = this.said;
    this.#usage = noUsage(PACE.firstWord + words(this.said).length * wordPace(this.manner));
    yield this.frame('message_end', { id: this.message.id, metadata: this.metadata, files: null });
  }

  /** The whole answer of a blocking call. */
  whole(mode: string): object {
    const { conversation, conversationId, id, createdAt, answer } = this.message;
    return {
      event: 'message',
      task_id: this.taskId,
      id,
      message_id: id,
      ...(conversation && { conversation_id: conversationId }),
      mode,
      answer,
      metadata: this.metadata,
      created_at: createdAt,
    };
  }
}

/** A prepared answer, character by character, and as a chat app's even where an agent was asked. */
export function* cannedBeats(turn: Turn): Generator<Beat> {
  const { id } = turn.message;
  for (const answer of turn.words) {
    yield CANNED;
    turn.said += answer;
    yield turn.frame('message', { id, answer, from_variable_selector: null });
  }
  yield* turn.end();
}

/** A chat or completion app. */
export function* plainBeats(turn: Turn): Generator<Beat> {
  if (turn.manner.fails) return yield* turn.failure();
  yield* turn.speech('message', { from_variable_selector: null });
  yield* turn.end();
}
