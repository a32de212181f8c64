import type {
  ChatEvent,
  CompletionEvent,
  DatasourceEvent,
  PipelineEvent,
  ResumeEvent,
  WorkflowEvent,
} from '../../generated/types.gen.js';
import type { ChatResult, CompletionResult, DatasourceResult, ResumeResult, Run, WorkflowResult } from './results.js';
import type { DifyStream } from './stream.js';

/** The stream of a chat, agent or chatflow app. */
export type ChatStream = DifyStream<ChatEvent, ChatResult>;
/** The stream of a completion app. */
export type CompletionStream = DifyStream<CompletionEvent, CompletionResult>;
/** The stream of a workflow run. */
export type WorkflowStream = DifyStream<WorkflowEvent, WorkflowResult>;
/** The stream of a run that is watched: one that another call, or another process, began. */
export type ResumeStream = DifyStream<ResumeEvent, ResumeResult>;
/** The stream of a knowledge pipeline's draft. */
export type PipelineStream = DifyStream<PipelineEvent, Run>;
/** The stream of one datasource node. */
export type DatasourceStream = DifyStream<DatasourceEvent, DatasourceResult>;
