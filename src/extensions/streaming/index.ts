export type { Answer, AnswerOptions, StreamOptions } from './options.js';
export {
  type NodeTree,
  nodeTree,
  type Reducer,
  reduceChat,
  reduceCompletion,
  reduceDatasource,
  reducePipeline,
  reduceResume,
  reduceWorkflow,
} from './reduce/index.js';
export type { StreamStats } from './stats.js';
export { DifyStream, type Started, type TextPiece } from './stream.js';
export type * from './streams.js';
export { separateThink } from './think.js';
export type { UnknownEvent } from './unknown.js';
