/** The methods of the client that take the inputs of an app, for one app whose inputs are known. Types alone. */
import type { Chat, Completion, Workflows } from '../../generated/facade.gen.js';
import type {
  ChatSendData,
  ChatSendResponse,
  CompletionSendData,
  CompletionSendResponse,
  WorkflowsRunData,
  WorkflowsRunResponse,
  WorkflowsRunVersionData,
  WorkflowsRunVersionResponse,
} from '../../generated/types.gen.js';
import type { Params } from '../../transport/index.js';
import type {
  Answer,
  AnswerOptions,
  ChatStream,
  CompletionStream,
  StreamOptions,
  WorkflowStream,
} from '../streaming/index.js';
import type { WithFiles } from '../uploads/index.js';

/** What an app takes, as `dify-kit types` writes it. */
export interface AppShape {
  inputs: object;
}
/** An app of which nothing is known. */
export interface AnyApp {
  inputs: { [variable: string]: unknown };
}

/** Parameters with the inputs of the app; they may be left out where the app insists on none. */
type Of<App extends AppShape, Parameters> = Omit<WithFiles<Parameters>, 'inputs'> &
  (object extends App['inputs'] ? { inputs?: App['inputs'] | undefined } : { inputs: App['inputs'] });
/** All parameters may be left out where each of them may. */
type Given<P> = object extends P ? [params?: P] : [params: P];

interface ChatOf<App extends AppShape> extends Omit<Chat, 'send' | 'stream'> {
  /** Ask the app; the answer as a whole. `POST /chat-messages` */
  send: <O extends AnswerOptions>(
    params: Of<App, Params<ChatSendData>>,
    options?: O,
  ) => Answer<O, ChatSendResponse, ChatStream>;
  /** Ask the app; the events as they come. `POST /chat-messages` */
  stream: (params: Of<App, Params<ChatSendData>>, options?: StreamOptions) => ChatStream;
}

interface CompletionOf<App extends AppShape> extends Omit<Completion, 'send' | 'stream'> {
  /** Have a text written; the answer as a whole. `POST /completion-messages` */
  send: <O extends AnswerOptions>(
    ...call: [...params: Given<Of<App, Params<CompletionSendData>>>, options?: O]
  ) => Answer<O, CompletionSendResponse, CompletionStream>;
  /** Have a text written; the events as they come. `POST /completion-messages` */
  stream: (
    ...call: [...params: Given<Of<App, Params<CompletionSendData>>>, options?: StreamOptions]
  ) => CompletionStream;
}

interface WorkflowsOf<App extends AppShape> extends Omit<Workflows, 'run' | 'stream' | 'runVersion' | 'streamVersion'> {
  /** Run the workflow; the answer as a whole. `POST /workflows/run` */
  run: <O extends AnswerOptions>(
    ...call: [...params: Given<Of<App, Params<WorkflowsRunData>>>, options?: O]
  ) => Answer<O, WorkflowsRunResponse, WorkflowStream>;
  /** Run the workflow; the events as they come. `POST /workflows/run` */
  stream: (...call: [...params: Given<Of<App, Params<WorkflowsRunData>>>, options?: StreamOptions]) => WorkflowStream;
  /** Run a version of the workflow; the answer as a whole. `POST /workflows/{workflow_id}/run` */
  runVersion: <O extends AnswerOptions>(
    params: Of<App, Params<WorkflowsRunVersionData>>,
    options?: O,
  ) => Answer<O, WorkflowsRunVersionResponse, WorkflowStream>;
  /** Run a version of the workflow; the events as they come. `POST /workflows/{workflow_id}/run` */
  streamVersion: (params: Of<App, Params<WorkflowsRunVersionData>>, options?: StreamOptions) => WorkflowStream;
}

/** Without an app in mind the methods are those of the facade, as they are. */
type Known<App extends AppShape, Typed, Loose> = string extends keyof App['inputs'] ? Loose : Typed;

/** What of the client depends on the app. */
export interface AppApi<App extends AppShape> {
  readonly chat: Known<App, ChatOf<App>, Chat>;
  readonly completion: Known<App, CompletionOf<App>, Completion>;
  readonly workflows: Known<App, WorkflowsOf<App>, Workflows>;
}
