import type { Dify, InputFile, StreamOptions, Uploadable } from '../../index.js';
import type { ConversationStore } from './store/conversation-store.js';

export interface ConversationOptions {
  /** The end user, in your own terms. */
  user: string;
  /** Id of the conversation to go on with. Without it the first message begins one. */
  id?: string | undefined;
  /** Remembers the user's conversation from one handle, or process, to the next; in place of `id`. */
  store?: ConversationStore | undefined;
  /** Values of the app's form, which the server wants with every message. */
  inputs?: Record<string, unknown> | undefined;
  /**
   * What becomes of a message when the server has the conversation no more: `new` begins another with it, `error` throws a
   * DifyNotFoundError. Default: `new`.
   */
  onGone?: 'new' | 'error' | undefined;
}

/** A file to send along: an upload or an address in the API's words, a file that is uploaded first, or a web address. */
export type GivenFile = InputFile | Uploadable;

type Params = Parameters<Dify['chat']['stream']>[0];
/** Parameters of a message that the conversation hands on as they are. */
type Further = Pick<Params, 'auto_generate_name' | 'workflow_id' | 'trace_id'>;

/** What goes with one message. `signal` also ends its waiting for those before it; `timeout` counts from when it is sent. */
export interface MessageOptions extends StreamOptions, Further {
  files?: readonly GivenFile[] | undefined;
  /** Over those of the conversation. */
  inputs?: Record<string, unknown> | undefined;
}

/** A message without the conversation that it goes to. */
export type MessageParams = Omit<Params, 'conversation_id' | 'user'> & { user: string };
