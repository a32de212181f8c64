import type { Reply, RequestOptions } from '../../transport/index.js';
import type { DifyStream } from './stream.js';

export interface StreamOptions extends RequestOptions {
  /** Whether a run that ends as `failed` or `stopped` throws a DifyRunError. Default: true. */
  throwOnFailed?: boolean | undefined;
}

export interface AnswerOptions extends StreamOptions {
  /**
   * Asks for the answer in one piece, as the API's blocking mode gives it. Default: false, the answer is read from a
   * stream and is the same and more. Agent apps refuse the blocking mode, and proxies cut it off after a minute or so.
   */
  blocking?: boolean | undefined;
}

type ResultOf<Stream> = Stream extends DifyStream<infer _Event, infer Result> ? Result : never;

/** The blocking answer where it was asked for, or else the result of the stream. */
export type Answer<Options, Blocking, Stream> = Reply<Options extends { blocking: true } ? Blocking : ResultOf<Stream>>;
