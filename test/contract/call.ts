/** What the tables of calls are made of. */
import type { Dify, DifyAPIError, OperationId } from '../../src/index.js';

export type Mode = 'chat' | 'agent' | 'chatflow' | 'workflow' | 'completion';

/** Which of its two calls. */
export type Form = 'required' | 'all';

/** Something that has to exist before a call can name it. */
export type Thing =
  | 'annotation'
  | 'batch'
  | 'child'
  | 'conversation'
  | 'dataset'
  | 'endUser'
  | 'field'
  | 'file'
  | 'finished'
  | 'formToken'
  | 'hierarchical'
  | 'hierarchicalDocument'
  | 'job'
  | 'message'
  | 'node'
  | 'pipeline'
  | 'run'
  | 'segment'
  | 'sentFile'
  | 'tag'
  | 'task'
  | 'variable'
  | 'workflow';

export interface Context {
  /** The client under test: what goes through it is looked at. */
  readonly dify: Dify;
  /** The end user whom everything belongs to. */
  readonly user: string;
  /** The id of such a thing, made when it is first asked for. */
  the(thing: Thing): Promise<string>;
}

export interface Call {
  /** The app that is called; knowledge takes no notice. @default 'chat' */
  readonly mode?: Mode;
  /** What `required` sends beyond: of several parameters that are optional one by one the server wants one. */
  readonly beyond?: readonly string[];
  /** What the recorded release answers although nothing is wrong with the call. */
  readonly bug?: { readonly [F in Form]?: new (...args: never[]) => DifyAPIError };
  /** Nothing but what the operation requires. */
  readonly required: (c: Context) => Promise<unknown>;
  /** Every parameter that the operation has, down to the fields of its objects. */
  readonly all: (c: Context) => Promise<unknown>;
}

/** The calls of all operations of some resources: `Calls<'chat'>` has `chat.send` and its like. */
export type Calls<Resource extends string> = Record<Extract<OperationId, `${Resource}.${string}`>, Call>;
