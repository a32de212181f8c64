/** The three ways in which an app is asked, as one. */
import {
  type ChatResult,
  type CompletionResult,
  type Dify,
  DifyError,
  type StreamOptions,
  type WorkflowResult,
} from '../../index.js';

/** What kind of app does the work. */
export type Kind = 'workflow' | 'chat' | 'completion';

export interface Results {
  workflow: WorkflowResult;
  chat: ChatResult;
  completion: CompletionResult;
}

/** A method whose parameters are still to be seen: those of a client that knows its app are its app's own. */
type Streams = { readonly stream: (...call: never) => unknown };
/** What is needed of a client. */
export type Client<K extends Kind> = {
  workflow: { readonly workflows: Streams };
  chat: { readonly chat: Streams };
  completion: { readonly completion: Streams };
}[K];

type First<Method extends (...call: never) => unknown> = NonNullable<Parameters<Method>[0]>;

/** Parameters of one run: those of `workflows.stream`, with `workflow_id` of `workflows.streamVersion`. */
export type WorkflowCall<C extends Client<'workflow'> = Dify> = First<C['workflows']['stream']> & {
  /** Id of the version to run. Default: the published one. */
  workflow_id?: string | undefined;
};
/** Parameters of one question: those of `chat.stream`. */
export type ChatCall<C extends Client<'chat'> = Dify> = First<C['chat']['stream']>;
/** Parameters of one text: those of `completion.stream`. */
export type CompletionCall<C extends Client<'completion'> = Dify> = First<C['completion']['stream']>;

/** What is read of a stream. */
export interface Running<Result> extends AsyncIterable<unknown> {
  readonly snapshot: Result;
  result(): Promise<Result>;
}

/** What a call must have, lest the fields of a form be taken for the call and the app be run without them. */
const NEEDED: Record<Kind, string> = { workflow: 'inputs', chat: 'query', completion: 'inputs' };
const EXAMPLE: Record<Kind, string> = {
  workflow: "{ inputs: { text: 'Hi' } }",
  chat: "{ query: 'Hi' }",
  completion: "{ inputs: { text: 'Hi' } }",
};

/** @throws DifyError that names the entry, before anything is sent. */
export function checked(kind: Kind, entry: unknown, index: number): object {
  if (typeof entry === 'object' && entry !== null && NEEDED[kind] in entry) return entry;
  throw new DifyError(
    `\`inputs[${index}]\` has no \`${NEEDED[kind]}\`: an entry is all parameters of a call, such as ${EXAMPLE[kind]}.`,
  );
}

export function open(kind: Kind, dify: object, params: object, options: StreamOptions): Running<object> {
  const { workflows, chat, completion } = dify as Dify;
  if (kind === 'chat') return chat.stream(params as ChatCall, options);
  if (kind === 'completion') return completion.stream(params as CompletionCall, options);
  const { workflow_id } = params as WorkflowCall;
  if (!workflow_id) return workflows.stream(params as WorkflowCall, options);
  return workflows.streamVersion({ ...(params as WorkflowCall), workflow_id }, options);
}
