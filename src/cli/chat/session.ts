import type { Conversation } from '../../extensions/conversations/index.js';
import { type ConversationStore, conversation } from '../../extensions/conversations/index.js';
import type { ChatResult } from '../../index.js';
import type { Connection } from '../client.js';
import type { Given } from '../command.js';
import { fileAt } from '../file.js';
import { messageOf } from './attachments.js';
import { Markdown } from './markdown.js';

/** A person's conversation with an app, answer by answer. */
export class Session {
  readonly chat: Conversation;
  readonly #given: Given;
  readonly #connection: Connection;
  #answering: { task_id: string; controller: AbortController; stopped: boolean } | undefined;
  #last: string | undefined;

  constructor(given: Given, connection: Connection, store: ConversationStore, inputs: Record<string, unknown>) {
    this.#given = given;
    this.#connection = connection;
    this.chat = conversation(connection.dify, { user: connection.user, store, inputs });
  }

  get answering(): boolean {
    return this.#answering !== undefined;
  }

  /** Sends a message and shows the answer as it comes. */
  async say(text: string): Promise<ChatResult> {
    const { query, paths } = messageOf(text);
    const files = await Promise.all(paths.map(fileAt));
    const { out, err, json } = this.#given;
    const answering = { task_id: '', controller: new AbortController(), stopped: false };
    this.#answering = answering;
    const markdown = new Markdown(out);
    const show = (piece: string) => json || out.write(piece);
    try {
      // A file alone is a question too.
      const asked = query || files.map((it) => it.name).join(', ');
      const stream = this.chat.stream(asked, { files, signal: answering.controller.signal });
      for await (const event of stream) {
        answering.task_id = ('task_id' in event && event.task_id) || answering.task_id;
        if (event.event === 'message' || event.event === 'agent_message') show(markdown.push(event.answer));
        if (event.event === 'message_replace') {
          // What stands on the screen cannot be taken back.
          show(`${markdown.end()}\n${markdown.push(event.answer)}`);
        }
      }
      const result = await stream.result();
      this.#last = result.message_id || this.#last;
      if (json) out.line(JSON.stringify(result));
      return result;
    } finally {
      this.#answering = undefined;
      show(`${markdown.end()}\n`);
      if (answering.stopped) err.line(err.dim('(stopped)'));
    }
  }

  /** Ends the answer on the server, which keeps what there is of it; says whether there was one. */
  async stop(): Promise<boolean> {
    const answering = this.#answering;
    if (!answering) return false;
    answering.stopped = true;
    const { task_id, controller } = answering;
    const { dify, user } = this.#connection;
    if (!task_id) controller.abort();
    else await dify.chat.stop({ task_id, user }).catch(() => controller.abort());
    return true;
  }

  async rate(rating: 'like' | 'dislike'): Promise<void> {
    this.#last ??= (await this.chat.messages({ limit: 1 })).data.at(-1)?.id;
    await this.chat.feedback[rating](this.#last);
  }

  /** The next message begins another conversation; this one stays on the server. */
  async renew(store: ConversationStore): Promise<void> {
    await store.delete(this.#connection.user);
    this.#last = undefined;
  }
}
