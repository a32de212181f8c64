/** What the client knows of its app, where it knows one: the methods that take inputs take those. Types alone. */
import type { Answer, AnswerOptions, StreamOptions } from '../streaming/index.js';
import type { WithFiles } from '../uploads/index.js';

/** What an app takes, as `dify-kit types` writes it. */
export interface AppShape {
  inputs: object;
}
/** An app of which nothing is known. */
export interface AnyApp {
  inputs: { [variable: string]: unknown };
}

type Nothing = Record<never, never>;
type Asked = { inputs?: unknown };

/**
 * Parameters with files and with the inputs of the app, which may be left out where the app insists on none. The inputs
 * are shown as they are, and an interface of them becomes a plain object, which goes wherever inputs go.
 */
export type AppParams<App extends AppShape, P extends Asked> = Omit<WithFiles<P>, 'inputs'> &
  (Nothing extends App['inputs']
    ? { [K in keyof Pick<P, 'inputs'>]?: { [Name in keyof App['inputs']]: App['inputs'][Name] } | undefined }
    : { [K in keyof Pick<P, 'inputs'>]-?: { [Name in keyof App['inputs']]: App['inputs'][Name] } });

/** All parameters may be left out where each of them may. */
type Call<P, Options> = [
  ...params: Nothing extends P ? [params?: P | undefined] : [params: P],
  options?: Options | undefined,
];

/**
 * As methods, whose parameters TypeScript compares in both directions: a client that knows its app is taken wherever a
 * client is wanted.
 */
interface Methods<App extends AppShape, P extends Asked, Blocking, Whole> {
  answer<O extends AnswerOptions>(...call: Call<AppParams<App, P>, O>): Answer<O, Blocking, Whole>;
  stream(...call: Call<AppParams<App, P>, StreamOptions>): Whole;
}
/** Asks an app; the answer as a whole. */
export type AppAnswer<App extends AppShape, P extends Asked, Blocking, Result> = Methods<
  App,
  P,
  Blocking,
  Result
>['answer'];
/** Asks an app; the events as they come. */
export type AppStream<App extends AppShape, P extends Asked, Stream> = Methods<App, P, never, Stream>['stream'];
