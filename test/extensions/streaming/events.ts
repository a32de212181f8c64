/** Events as a server of release 1.14.1 sends them, with only what matters to a test said by the test. */
import type {
  ChatErrorEvent,
  ChatflowNodeFinishedEvent,
  ChatflowNodeStartedEvent,
  ChatflowWorkflowFinishedEvent,
  ChatflowWorkflowPausedEvent,
  ChatflowWorkflowStartedEvent,
  ChatMessageEvent,
  MessageEndEvent,
  MessageReplaceEvent,
  NodeFinished,
  TextChunkEvent,
  Usage,
  WorkflowFinished,
} from '../../../src/index.js';

const run = { workflow_run_id: 'run-1', task_id: 'task-1' };
const about = {
  conversation_id: 'conversation-1',
  message_id: 'message-1',
  created_at: 1_795_240_929,
  task_id: 'task-1',
};
const node = { node_type: 'llm', index: 1, predecessor_node_id: null, inputs: null, inputs_truncated: false };
const usage: Usage = {
  prompt_tokens: 1,
  prompt_unit_price: '0',
  prompt_price_unit: '0',
  prompt_price: '0',
  completion_tokens: 2,
  completion_unit_price: '0',
  completion_price_unit: '0',
  completion_price: '0',
  total_tokens: 3,
  total_price: '0',
  currency: 'USD',
  latency: 0.1,
  time_to_first_token: null,
  time_to_generate: null,
};

export const message = (answer: string): ChatMessageEvent => ({
  event: 'message',
  ...about,
  id: 'message-1',
  answer,
  from_variable_selector: null,
});

export const replace = (answer: string): MessageReplaceEvent => ({
  event: 'message_replace',
  ...about,
  answer,
  reason: 'output_moderation',
});

export const messageEnd = (): MessageEndEvent => ({
  event: 'message_end',
  ...about,
  id: 'message-1',
  metadata: { annotation_reply: null, retriever_resources: [], usage },
  files: [],
});

export const refused = (more: Partial<ChatErrorEvent> = {}): ChatErrorEvent => ({
  event: 'error',
  conversation_id: 'conversation-1',
  message_id: 'message-1',
  created_at: 1_795_240_929,
  code: 'internal_server_error',
  status: 500,
  message: 'Internal Server Error, please contact support.',
  ...more,
});

export const started = (): ChatflowWorkflowStartedEvent => ({
  event: 'workflow_started',
  ...about,
  ...run,
  data: { id: 'run-1', workflow_id: 'workflow-1', inputs: {}, created_at: 1_795_240_929, reason: 'initial' },
});

export const finished = (more: Partial<WorkflowFinished> = {}): ChatflowWorkflowFinishedEvent => ({
  event: 'workflow_finished',
  ...about,
  ...run,
  data: {
    id: 'run-1',
    workflow_id: 'workflow-1',
    status: 'succeeded',
    outputs: { answer: 'Hi' },
    error: null,
    elapsed_time: 0.5,
    total_tokens: 3,
    total_steps: 2,
    created_by: { id: 'end-user-1', user: 'alice' },
    created_at: 1_795_240_929,
    finished_at: 1_795_240_930,
    exceptions_count: 0,
    files: [],
    ...more,
  },
});

export const paused = (): ChatflowWorkflowPausedEvent => ({
  event: 'workflow_paused',
  ...about,
  ...run,
  data: {
    workflow_run_id: 'run-1',
    paused_nodes: ['gate'],
    outputs: {},
    reasons: [],
    status: 'paused',
    created_at: 1_795_240_929,
    elapsed_time: 0.2,
    total_tokens: 0,
    total_steps: 1,
  },
});

export const textChunk = (text: string): TextChunkEvent => ({
  event: 'text_chunk',
  ...run,
  data: { text, from_variable_selector: ['model', 'text'] },
});

export const nodeStarted = (id: string): ChatflowNodeStartedEvent => ({
  event: 'node_started',
  ...about,
  ...run,
  data: {
    ...node,
    id,
    node_id: `${id}-node`,
    title: id,
    created_at: 1_795_240_929,
    extras: {},
    iteration_id: null,
    loop_id: null,
    agent_strategy: null,
  },
});

export const nodeFinished = (id: string, more: Partial<NodeFinished> = {}): ChatflowNodeFinishedEvent => ({
  event: 'node_finished',
  ...about,
  ...run,
  data: {
    ...node,
    id,
    node_id: `${id}-node`,
    title: id,
    process_data: {},
    process_data_truncated: false,
    outputs: { text: 'Hi' },
    outputs_truncated: false,
    status: 'succeeded',
    error: null,
    elapsed_time: 0.1,
    execution_metadata: null,
    created_at: 1_795_240_929,
    finished_at: 1_795_240_930,
    files: [],
    iteration_id: null,
    loop_id: null,
    ...more,
  },
});
