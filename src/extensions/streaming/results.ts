/** What the streams add up to: the fields of the blocking answers, and what only a stream tells. */
import type {
  AgentLog,
  AgentThoughtEvent,
  ChatflowMetadata,
  CompletionMessageEndEvent,
  DatasourceCompletedEvent,
  HumanInputRequired,
  IterationCompleted,
  MessageEndEvent,
  MessageFileEvent,
  MessageMetadata,
  NodeFinished,
  NodeStarted,
  PauseReason,
  WorkflowFinished,
  WorkflowStarted,
} from '../../generated/types.gen.js';

/** A node of a run as it stood last. Iterations and loops are nodes too; those inside them name them. */
export type RunNode = Pick<NodeStarted, 'id' | 'node_id' | 'node_type' | 'title'> &
  Partial<Pick<NodeStarted, 'iteration_id' | 'loop_id'>> &
  Partial<Omit<NodeFinished, 'status'>> &
  Partial<Pick<IterationCompleted, 'total_tokens' | 'steps'>> & {
    status: 'running' | 'retry' | 'paused' | NodeFinished['status'];
    /** How often it was tried again, where it was. */
    retry_index?: number;
    /** From 0: of an iteration or a loop its latest round, of a node inside the round that it runs in. */
    round?: number;
    /** Steps of an agent's strategy. */
    logs?: AgentLog[];
  };

/** Where a run stands: the fields of the blocking answer. */
export interface RunDetail extends Partial<Pick<WorkflowFinished, 'created_by' | 'exceptions_count' | 'files'>> {
  id: string;
  workflow_id: string;
  status: 'running' | 'paused' | WorkflowFinished['status'];
  inputs?: WorkflowStarted['inputs'];
  outputs: Record<string, unknown>;
  error: string | null;
  /** Seconds; after a pause those of the last leg. */
  elapsed_time: number;
  total_tokens: number;
  total_steps: number;
  /** Unix seconds. */
  created_at: number;
  /** Unix seconds; null until it has ended. */
  finished_at: number | null;
  /** Whether this is the first leg of the run or one after a pause. */
  reason?: WorkflowStarted['reason'];
  /** Ids of the nodes that wait, where the run is paused. */
  paused_nodes?: string[];
  /** What the run waits for, where it is paused. */
  reasons?: PauseReason[];
}

/** A run with its nodes, in the order in which they began. */
export interface Run {
  task_id: string;
  workflow_run_id: string;
  /** The same as in `data`. */
  status: RunDetail['status'];
  data: RunDetail;
  nodes: RunNode[];
  /** Forms that wait to be filled in, with the token to submit them by. */
  forms: HumanInputRequired[];
}

/** Speech, where the app reads its answers aloud. */
export interface Spoken {
  /** All of it so far, decoded: MP3 as a rule, the provider decides. Null where there is none. */
  audio: Uint8Array | null;
}

/** A call of a tool by an agent. */
export interface ToolCall {
  /** The round of the agent in which it happened. */
  thought_id: string;
  tool: string;
  /** Names to show, by language. */
  label: Record<string, string>;
  /** What the tool was given; text where it is no JSON. */
  input: unknown;
  /** What it answered; null until then. */
  output: unknown;
}

/** A message as far as it has come. */
export interface Message extends Spoken {
  /** `workflow_paused` where a chatflow run waits for a person, else `message`. */
  event: 'message' | 'workflow_paused';
  task_id: string;
  id: string;
  message_id: string;
  conversation_id: string;
  mode: 'chat' | 'agent-chat' | 'advanced-chat';
  /** How it stands: of a chatflow its run, else whether the answer is whole. */
  status: RunDetail['status'];
  answer: string;
  /** What a model thought, where the app tells it apart from the answer. Servers from 1.16. */
  reasoning: string;
  /** Usage and sources; null where a chatflow run ended without them. */
  metadata: MessageMetadata | ChatflowMetadata | null;
  /** When the message was made, in Unix seconds. */
  created_at: number;
  /** Rounds of an agent, each as it stood last. */
  agent_thoughts: AgentThoughtEvent[];
  /** Calls of tools in those rounds. */
  tool_calls: ToolCall[];
  /** Files that tools or the model made on the way. */
  message_files: MessageFileEvent[];
  /** Files of the finished message. */
  files: NonNullable<MessageEndEvent['files']>;
}

/** A whole answer of a chat, agent or chatflow app. */
export interface ChatResult extends Message {
  /** Id of the run. Chatflow only. */
  workflow_run_id?: string;
  /** Where the run stands and, paused, what it waits for. Chatflow only. */
  data?: RunDetail;
  /** Nodes of the run. Chatflow only. */
  nodes?: RunNode[];
  /** Forms that wait to be filled in. Chatflow only. */
  forms?: HumanInputRequired[];
}

/** A whole text of a completion app. */
export interface CompletionResult extends Spoken {
  event: 'message';
  task_id: string;
  id: string;
  message_id: string;
  mode: 'completion';
  /** Whether the answer is whole. */
  status: 'running' | 'succeeded';
  answer: string;
  /** What a model thought, where the app tells it apart from the answer. Servers from 1.16. */
  reasoning: string;
  /** Usage; null until the text is whole. */
  metadata: CompletionMessageEndEvent['metadata'] | null;
  /** When the message was made, in Unix seconds. */
  created_at: number;
  /** Files of the message. */
  files: NonNullable<CompletionMessageEndEvent['files']>;
}

/** A whole run of a workflow app. */
export interface WorkflowResult extends Run, Spoken {
  /** The text of the run as it was streamed: all its outputs rendered, which is not `data.outputs`. */
  text: string;
  /** What its models thought, where the app tells it apart from the text. Servers from 1.16. */
  reasoning: string;
  /** The stream was resumed: what was said meanwhile is missing in `text`, not in `data.outputs`. */
  textGap?: true;
}

/**
 * A run that was followed from somewhere on: outputs are whole, and the text of a chatflow that ended; the text of a
 * workflow is what came since.
 */
export interface ResumeResult extends WorkflowResult {
  /** The message that a run answers with. Chatflow only. */
  message_id?: string;
  /** The conversation of the message. Chatflow only. */
  conversation_id?: string;
  /** Usage and sources of the message. Chatflow only. */
  metadata?: ChatflowMetadata | null;
}

/** What a datasource brought. */
export interface DatasourceResult {
  /** What it found: pages, files or documents, by the kind of datasource. */
  data: DatasourceCompletedEvent['data'] | null;
  /** Why it failed; absent where it did not. */
  error?: string;
}
