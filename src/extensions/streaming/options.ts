import type { Reply, RequestOptions, Transport } from '../../transport/index.js';
import type { DecoderOptions } from './decoder.js';

export interface StreamOptions extends RequestOptions, DecoderOptions {
  /** Whether a run that ends as `failed` or `stopped` throws a DifyRunError. Default: true. */
  throwOnFailed?: boolean | undefined;
  /**
   * Whether leaving the stream before its end (`break`, `cancel()`, `signal`, a clock) stops the run that it began.
   * Default: true. A stream that only watches a run never stops it.
   */
  stopOnCancel?: boolean | undefined;
  /**
   * How often in a row, without any news between, the connection to a workflow or chatflow run is opened anew when it
   * breaks. The run itself is never started again. `false`: not at all. Default: `{ attempts: 5 }`.
   */
  resume?: false | { attempts: number } | undefined;
  /** Takes `<think>…</think>` out of the text, into `reasoning`. Default: false, the text is as the model wrote it. */
  separateThink?: boolean | undefined;
}

export interface AnswerOptions extends StreamOptions {
  /**
   * Asks for the answer in one piece, as the API's blocking mode gives it. Default: false, the answer is read from a
   * stream and is the same and more. Agent apps refuse the blocking mode, and proxies cut it off after a minute or so.
   */
  blocking?: boolean | undefined;
}

/** What the methods of the facade give a stream: the transport, the operation, its parameters and options. */
export type StreamCall = [api: Transport, id: string, params: object | undefined, options?: StreamOptions | undefined];

/** The blocking answer where it was asked for, or else the result of the stream. */
export type Answer<Options, Blocking, Result> = Reply<Options extends { blocking: true } ? Blocking : Result>;
