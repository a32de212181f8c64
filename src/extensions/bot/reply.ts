import { isDifyError } from '../../index.js';

/**
 * `answer` of the app · `empty`, `service`, `network`: a text of the bot in place of one · `moment`: wait, the answer is
 * pushed · `elsewhere`: another process has the message.
 */
export type ReplyKind = 'answer' | 'empty' | 'service' | 'network' | 'moment' | 'elsewhere';

/** What a user is to be shown. */
export interface Reply {
  kind: ReplyKind;
  /** In order, each within the bot's `limit`; none at `elsewhere`. */
  texts: string[];
  /** The same message came before, and this is what it was answered with. */
  repeated: boolean;
  conversation_id?: string;
  /** Of the answer, for `dify.messages.feedback`. */
  message_id?: string;
  /** What went wrong, at `service` and `network`. Not for users. */
  error?: unknown;
}

const LOST = ['DifyConnectionError', 'DifyTimeoutError', 'DifyTruncatedError'] as const;

/** Whether it is the way to Dify that failed, or Dify. */
export function failureOf(error: unknown): 'network' | 'service' {
  return LOST.some((name) => isDifyError(error, name)) ? 'network' : 'service';
}
