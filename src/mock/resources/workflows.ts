/** Workflow apps: run, run a version, stop. */
import type { Reply } from '../front/reply.js';
import { success } from '../front/reply.js';
import { badRequest, notFound, Refusal } from '../refusal.js';
import { type Flow, flowBeats, flowStopped } from '../runs/flow.js';
import { Run } from '../runs/run.js';
import { mannerOf, replyTo, spoken, words } from '../runs/speech.js';
import { inSeconds } from '../runs/usage.js';
import { inputsOf, newTask, perform, silence, streams } from './asking.js';
import { checkInputs } from './attachments.js';
import type { AppCall, AppResponders } from './call.js';

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;

function start(call: AppCall): Promise<Reply> {
  const { app, mint, user, world } = call;
  const form = inputsOf(call);
  checkInputs(call, form);
  const task = newTask(call);
  const runId = mint.uuid('run');
  const run = new Run({
    id: runId,
    workflowId: app.workflowId,
    appId: app.id,
    task,
    endUser: app.endUser(user),
    message: undefined,
    createdAt: world.clock.seconds(),
    inputs: {
      ...form,
      'sys.files': [],
      'sys.user_id': user,
      'sys.app_id': app.id,
      'sys.workflow_id': app.workflowId,
      'sys.workflow_run_id': runId,
    },
  });
  app.runs.set(run.id, run);
  const query = spoken(form);
  const flow: Flow = {
    run,
    mint,
    clock: world.clock,
    manner: mannerOf(query),
    query,
    words: words(replyTo(query)),
    form,
    speak: (text) => run.frame('text_chunk', { text, from_variable_selector: ['llm', 'text'] }),
    last: { type: 'end', title: 'End', outcome: (answer) => ({ inputs: { answer }, outputs: { answer } }) },
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
    },
  };
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
