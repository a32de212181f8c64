import type { Dify } from '../../index.js';

/** What the parts of a conversation's handle share. */
export interface Bound {
  readonly dify: Dify;
  readonly user: string;
  /** Id of the conversation. Throws a DifyError that names `what` needs it where none has begun. */
  known(what: string): Promise<string>;
  /** Id of the last answer of this handle. Throws a DifyError that names `what` needs it where there is none. */
  answered(what: string): string;
}
