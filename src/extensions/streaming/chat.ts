import type {
  AgentThoughtEvent,
  ChatEvent,
  ChatflowMetadata,
  MessageEndEvent,
  MessageFileEvent,
  MessageMetadata,
} from '../../generated/types.gen.js';
import type { Transport } from '../../transport/index.js';
import type { Kind, Progress, UnknownEvent } from './kind.js';
import type { StreamOptions } from './options.js';
import { type Run, reduceRun, runFailure, startRun } from './run.js';
import { DifyStream } from './stream.js';

/** A whole chat answer: the fields of the blocking answer, and what only a stream tells. */
export interface ChatResult {
  /** `workflow_paused` where a chatflow run waits for a person, else `message`. */
  event: 'message' | 'workflow_paused';
  task_id: string;
  id: string;
  message_id: string;
  conversation_id: string;
  mode: 'chat' | 'agent-chat' | 'advanced-chat';
  answer: string;
  /** Usage and sources; null where a chatflow run ended without them. */
  metadata: MessageMetadata | ChatflowMetadata | null;
  /** When the message was made, in Unix seconds. */
  created_at: number;
  /** Rounds of an agent, each as it stood last. */
  agent_thoughts: AgentThoughtEvent[];
  /** Files that tools or the model made on the way. */
  message_files: MessageFileEvent[];
  /** Files of the finished message. */
  files: NonNullable<MessageEndEvent['files']>;
  /** Id of the chatflow run. */
  workflow_run_id?: string;
  /** The chatflow run: its status, nodes and, where it waits, its reasons. */
  run?: Run;
}

const EMPTY: ChatResult = {
  event: 'message',
  task_id: '',
  id: '',
  message_id: '',
  conversation_id: '',
  mode: 'chat',
  answer: '',
  metadata: null,
  created_at: 0,
  agent_thoughts: [],
  message_files: [],
  files: [],
};

/** The answer so far and one more event. Pure; an event it does not know changes nothing. */
export function reduceChat(snapshot: ChatResult, event: ChatEvent | UnknownEvent): ChatResult {
  if (event.event === 'unknown' || event.event === 'error') return snapshot;
  const now = { ...snapshot, ...ids(event) };
  switch (event.event) {
    case 'message':
      return { ...now, answer: now.answer + event.answer };
    case 'agent_message':
      return { ...now, mode: 'agent-chat', answer: now.answer + event.answer };
    case 'message_replace':
      return { ...now, answer: event.answer };
    case 'agent_thought':
      return { ...now, mode: 'agent-chat', agent_thoughts: upsert(now.agent_thoughts, event) };
    case 'message_file':
      // Once a message has a file, pieces of its text may come under this name too.
      if (event.url === undefined) return { ...now, answer: now.answer + (event.answer ?? '') };
      return { ...now, message_files: upsert(now.message_files, event) };
    case 'message_end':
      return { ...now, metadata: event.metadata, files: event.files ?? [] };
    case 'tts_message':
    case 'tts_message_end':
      return now;
    default: {
      const run = reduceRun(now.run ?? startRun(), event);
      const paused = run.data.status === 'paused';
      return {
        ...now,
        mode: 'advanced-chat',
        event: paused ? 'workflow_paused' : 'message',
        workflow_run_id: run.workflow_run_id,
        run,
      };
    }
  }
}

/** The ids that every event of a message carries. */
function ids(event: {
  message_id: string;
  conversation_id: string;
  created_at: number;
  task_id?: string;
}): Partial<ChatResult> {
  const { message_id, conversation_id, created_at, task_id } = event;
  return { id: message_id, message_id, conversation_id, created_at, ...(task_id !== undefined && { task_id }) };
}

/** Replaces what has the same id, where it stands; or else adds. */
function upsert<T extends { id: string }>(list: readonly T[], one: T): T[] {
  const at = list.findIndex((it) => it.id === one.id);
  return at < 0 ? [...list, one] : list.with(at, one);
}

/** A run that began ends with its own event; without one the server may leave the connection open for minutes. */
function progress({ run }: ChatResult, event: ChatEvent | UnknownEvent): Progress {
  switch (event.event) {
    case 'workflow_finished':
    case 'workflow_paused':
      return 'over';
    case 'message_end':
      return run ? 'whole' : 'settled';
    case 'tts_message':
    case 'tts_message_end':
      return 'same';
    default:
      return 'same';
  }
}

function text(event: ChatEvent | UnknownEvent): { delta: string; replaces?: boolean } | undefined {
  switch (event.event) {
    case 'message':
    case 'agent_message':
      return { delta: event.answer };
    case 'message_file':
      return event.url === undefined && event.answer !== undefined ? { delta: event.answer } : undefined;
    case 'message_replace':
      return { delta: event.answer, replaces: true };
    default:
      return undefined;
  }
}

export const chatKind: Kind<ChatEvent, ChatResult> = {
  empty: EMPTY,
  reduce: reduceChat,
  progress,
  text,
  textOf: ({ answer }) => answer,
  failure: ({ run }) => run && runFailure(run),
};

/** The stream of a chat, agent or chatflow app. */
export class ChatStream extends DifyStream<ChatEvent, ChatResult> {
  constructor(api: Transport, id: string, params: object | undefined, options?: StreamOptions) {
    super(api, id, params, options, chatKind);
  }
}
