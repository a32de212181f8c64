/** A run of a workflow or chatflow: its record, and the frames that tell of it. */
import type { EndUser, Message } from '../state/app.js';
import type { Frame } from './feed.js';
import type { HumanForm } from './human.js';
import type { Task } from './task.js';
import { inSeconds } from './usage.js';

export type RunStatus = 'running' | 'paused' | 'succeeded' | 'partial-succeeded' | 'failed';

/** A round of an iteration or a loop. */
export interface Within {
  kind: 'iteration' | 'loop';
  nodeId: string;
  round: number;
}

export interface Node {
  id: string;
  nodeId: string;
  type: string;
  title: string;
  createdAt: number;
  status: 'running' | 'paused' | 'succeeded' | 'exception' | 'failed';
  /** The iteration or loop around it. */
  within: Within | undefined;
  /** Milliseconds. */
  elapsed: number;
  finishedAt: number;
}

export class Run {
  readonly id: string;
  readonly workflowId: string;
  readonly appId: string;
  readonly task: Task;
  readonly endUser: EndUser;
  /** The message that a chatflow answers with it. */
  readonly message: Message | undefined;
  /** As told when it starts. */
  readonly inputs: Record<string, unknown>;
  readonly createdAt: number;
  /** When this part of it began; the first, or one after a pause. */
  legStartedAt: number;
  readonly nodes: Node[] = [];
  /** A stopped run stays `running` in the database for ever: its end was never written down. */
  status: RunStatus = 'running';
  outputs: Record<string, unknown> = {};
  error: string | null = null;
  totalTokens = 0;
  totalSteps = 0;
  exceptions = 0;
  /** Milliseconds. */
  elapsed = 0;
  finishedAt: number | undefined;
  /** Somebody who did not start it has asked to stop it. */
  aborted = false;
  /** The form that a paused run waits for. */
  waitsFor: HumanForm | undefined;

  constructor(
    parts: Pick<Run, 'id' | 'workflowId' | 'appId' | 'task' | 'endUser' | 'message' | 'inputs' | 'createdAt'>,
  ) {
    this.id = parts.id;
    this.workflowId = parts.workflowId;
    this.appId = parts.appId;
    this.task = parts.task;
    this.endUser = parts.endUser;
    this.message = parts.message;
    this.inputs = parts.inputs;
    this.createdAt = parts.createdAt;
    this.legStartedAt = parts.createdAt;
  }

  /** Stored inputs of a workflow app have the time too. */
  get storedInputs(): Record<string, unknown> {
    if (this.message) return this.inputs;
    const entries = Object.entries(this.inputs);
    const at = entries.findIndex(([name]) => name === 'sys.workflow_id');
    return Object.fromEntries(entries.toSpliced(at, 0, ['sys.timestamp', this.createdAt]));
  }

  /** A frame as this kind of app sends it. */
  frame(event: string, data: object): Frame {
    const { message, id } = this;
    const task_id = this.task.id;
    if (!message) return { event, workflow_run_id: id, task_id, data };
    return { ...this.messageFrame(event, {}), workflow_run_id: id, data };
  }

  /** A frame that tells of the message and not of the run; chatflow only. */
  messageFrame(event: string, rest: object): Frame {
    const { message } = this;
    return {
      event,
      conversation_id: message?.conversationId,
      message_id: message?.id,
      created_at: message?.createdAt,
      task_id: this.task.id,
      ...rest,
    };
  }

  started(inputs: Record<string, unknown> = this.inputs, reason: 'initial' | 'resumption' = 'initial'): Frame {
    const { id, workflowId } = this;
    return this.frame('workflow_started', {
      id,
      workflow_id: workflowId,
      inputs,
      created_at: reason === 'initial' ? this.createdAt : this.legStartedAt,
      reason,
    });
  }

  /** Goes on after a pause. Only the last part of a run is timed. */
  resume(at: number): void {
    this.status = 'running';
    this.waitsFor = undefined;
    this.elapsed = 0;
    this.legStartedAt = at;
    // A chatflow counts the answer to a form as one more turn.
    const turns = this.inputs['sys.dialogue_count'];
    if (typeof turns === 'number') this.inputs['sys.dialogue_count'] = turns + 1;
  }

  /** What it waits for. A replay knows what an answer node has said, and no times. */
  paused(replayed = false): object {
    const { message, waitsFor: form } = this;
    const said = message?.answer && { answer: message.answer, files: { value_type: 'array[file]', value: [] } };
    return {
      workflow_run_id: this.id,
      paused_nodes: form ? [form.node.nodeId] : [],
      outputs: (replayed && said) || {},
      reasons: form ? [form.reason(replayed)] : [],
      status: 'paused',
      created_at: this.createdAt,
      elapsed_time: replayed ? 0 : inSeconds(this.elapsed),
      total_tokens: this.totalTokens,
      total_steps: this.totalSteps,
    };
  }

  /** Its end, as told live. */
  finished(status: string = this.status, error: string | null = this.error): Frame {
    return this.frame('workflow_finished', this.#end(status, error, this.finishedAt ?? this.createdAt));
  }

  /** Its end, as told to one who asks later: without the message. */
  replayed(): Frame {
    const end = this.#end(this.status, this.error, this.finishedAt ?? this.createdAt);
    return { event: 'workflow_finished', task_id: this.task.id, workflow_run_id: this.id, data: end };
  }

  #end(status: string, error: string | null, finishedAt: number): object {
    return {
      id: this.id,
      workflow_id: this.workflowId,
      status,
      outputs: this.outputs,
      error,
      elapsed_time: inSeconds(this.elapsed),
      total_tokens: this.totalTokens,
      total_steps: this.totalSteps,
      created_by: { id: this.endUser.id, user: this.endUser.session },
      created_at: this.legStartedAt,
      finished_at: finishedAt,
      exceptions_count: this.exceptions,
      files: [],
    };
  }
}
