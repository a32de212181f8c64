export type { Answer, AnswerOptions, StreamOptions } from './options.js';
export { reduce } from './reduce.js';
export { DifyStream, type TextPiece } from './stream.js';
export * from './streams.js';
export type { UnknownEvent } from './unknown.js';
