import type {
  ChatEvent,
  CompletionEvent,
  DatasourceEvent,
  PipelineEvent,
  ResumeEvent,
  WorkflowEvent,
} from '../../generated/types.gen.js';
import { WAITING } from './reduce.js';
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

const message = { task_id: '', id: '', message_id: '', answer: '', metadata: null, created_at: 0 };
const chat: ChatResult = {
  ...message,
  event: 'message',
  conversation_id: '',
  mode: 'chat',
  agent_thoughts: [],
  message_files: [],
  files: [],
};
const completion: CompletionResult = { ...message, event: 'message', mode: 'completion', files: [] };
const run: Run = { task_id: '', workflow_run_id: '', data: WAITING, nodes: [] };
const workflow: WorkflowResult = { ...run, text: '' };
const datasource: DatasourceResult = { data: null };

/** Where a stream of each kind stands before its first event. */
export const empty: Readonly<Record<string, object>> = {
  chat,
  completion,
  workflow,
  resume: workflow,
  pipeline: run,
  datasource,
};
