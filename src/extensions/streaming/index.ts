export { decode, type ServerSentEvent } from './decoder.js';
export type { Answer, AnswerOptions, StreamOptions } from './options.js';
export { reduce } from './reduce.js';
export type {
  ChatResult,
  CompletionResult,
  DatasourceResult,
  ResumeResult,
  Run,
  RunDetail,
  RunNode,
  WorkflowResult,
} from './results.js';
export { DifyStream, type TextPiece } from './stream.js';
export * from './streams.js';
export type { UnknownEvent } from './unknown.js';
