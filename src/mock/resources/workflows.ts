/** Workflow apps: run, run a version, stop. */
import type { Reply } from '../front/reply.js';
import { success } from '../front/reply.js';
import { badRequest, notFound, Refusal } from '../refusal.js';
import { type Flow, flowBeats, flowStopped } from '../runs/flow.js';
import type { Run } from '../runs/run.js';
import { spoken } from '../runs/speech.js';
import { inSeconds } from '../runs/usage.js';
import { newTask, perform, silence, streams, valuesOf } from './asking.js';
import { checkInputs } from './attachments.js';
import type { AppCall, AppResponders } from './call.js';
import { asking, beginRun } from './run-of.js';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function start(call: AppCall): Promise<Reply> {
  const form = valuesOf(call);
  checkInputs(call, form);
  const task = newTask(call);
  const system = { 'sys.files': [], 'sys.user_id': call.user };
  const common = beginRun(call, { task, form, query: spoken(form), message: undefined, system });
  const { run } = common;
  const flow: Flow = {
    ...common,
    speak: (text, from) => run.frame('text_chunk', { text, from_variable_selector: from }),
    outcome: (answer, { outputs = { answer } }) => ({ inputs: outputs, outputs }),
    asked: asking(call, { run }, () => flow),
  };
  return perform(
    call,
    { task, beats: flowBeats(flow), ending: () => flowStopped(flow), whole: () => whole(run) },
    true,
  );
}

/** A failed run is a result, not an error. */
function whole(run: Run): object {
  const { id, workflowId, status, outputs, error, elapsed, totalTokens, totalSteps, createdAt, finishedAt } = run;
  return {
    task_id: run.task.id,
    workflow_run_id: id,
    data: {
      id,
      workflow_id: workflowId,
      status,
      outputs,
      error,
      elapsed_time: inSeconds(elapsed),
      total_tokens: totalTokens,
      total_steps: totalSteps,
      created_at: createdAt,
      finished_at: finishedAt ?? null,
      ...(status === 'paused' && pick(run.paused())),
    },
  };
}

/** What a whole answer tells of a pause beside the run. */
function pick(paused: object): object {
  const { paused_nodes, reasons } = paused as Record<string, unknown>;
  return { paused_nodes, reasons };
}

async function run(call: AppCall): Promise<Reply> {
  try {
    return await start(call);
  } catch (error) {
    // The worker finds bad inputs out when the stream is open, and then tells nobody.
    if (error instanceof Refusal && streams(call)) return silence(call);
    throw error;
  }
}

function runVersion(call: AppCall): Promise<Reply> {
  const id = call.params['workflow_id'] ?? '';
  if (!UUID.test(id)) throw badRequest(`Invalid workflow_id format: '${id}'. `);
  if (id.toLowerCase() !== call.app.workflowId) throw notFound(`Workflow not found with id: ${id}`);
  return run(call);
}

/** Whoever asks for it. */
function stop({ app, params }: AppCall): Reply {
  app.tasks.get(params['task_id'] ?? '')?.stop();
  return success();
}

export const workflows: AppResponders = {
  'workflows.run': run,
  'workflows.runVersion': runVersion,
  'workflows.stop': stop,
};
