/** What events add up to: a pure function for each kind of stream. */
import type { ChatResult, CompletionResult, DatasourceResult, ResumeResult, Run, WorkflowResult } from '../results.js';
import { datasource } from './datasource.js';
import { ids } from './ids.js';
import { chat, message } from './message.js';
import { type Reducer, reducer } from './reducer.js';
import { answer, run, text, WAITING } from './run.js';
import { reasoning, speech } from './speech.js';

const MESSAGE = {
  event: 'message' as const,
  task_id: '',
  id: '',
  message_id: '',
  status: 'running' as const,
  answer: '',
  reasoning: '',
  metadata: null,
  created_at: 0,
  files: [],
  audio: null,
};
const CHAT: ChatResult = {
  ...MESSAGE,
  conversation_id: '',
  mode: 'chat',
  agent_thoughts: [],
  tool_calls: [],
  message_files: [],
};
const COMPLETION: CompletionResult = { ...MESSAGE, mode: 'completion' };
const RUN: Run = { task_id: '', workflow_run_id: '', status: 'running', data: WAITING, nodes: [], forms: [] };
const WORKFLOW: WorkflowResult = { ...RUN, text: '', reasoning: '', audio: null };
const DATASOURCE: DatasourceResult = { data: null };

/** Folds the events of a chat, agent or chatflow app. */
export const reduceChat: Reducer<ChatResult> = reducer(CHAT, ids, chat, message, reasoning, speech, run);
/** Folds the events of a completion app. */
export const reduceCompletion: Reducer<CompletionResult> = reducer(COMPLETION, ids, message, reasoning, speech);
/** Folds the events of a workflow run. */
export const reduceWorkflow: Reducer<WorkflowResult> = reducer(WORKFLOW, ids, text, reasoning, speech, run);
/** Folds the events of a run that is watched from somewhere on. */
export const reduceResume: Reducer<ResumeResult> = reducer<ResumeResult>(
  WORKFLOW,
  ids,
  text,
  reasoning,
  speech,
  run,
  answer,
);
/** Folds the events of a knowledge pipeline's draft. */
export const reducePipeline: Reducer<Run> = reducer(RUN, ids, run);
/** Folds the events of a datasource node. */
export const reduceDatasource: Reducer<DatasourceResult> = reducer(DATASOURCE, datasource);

// biome-ignore lint/suspicious/noExplicitAny: the facade says which kind has which result
export const reducers: Readonly<Record<string, Reducer<any>>> = {
  chat: reduceChat,
  completion: reduceCompletion,
  workflow: reduceWorkflow,
  resume: reduceResume,
  pipeline: reducePipeline,
  datasource: reduceDatasource,
};

export { type NodeTree, nodeTree } from './nodes.js';
export type { Reducer } from './reducer.js';
