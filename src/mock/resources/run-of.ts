/** A run begun for a call: its record, the nodes it will go through, and how it goes on when a person was asked. */
import { answerTo } from '../apps/answers.js';
import { nodesOf } from '../apps/graph.js';
import { type Flow, flowStopped } from '../runs/flow.js';
import { Run } from '../runs/run.js';
import type { Task } from '../runs/task.js';
import type { Message } from '../state/app.js';
import { proceed } from './asking.js';
import type { AppCall } from './call.js';

export interface Begun {
  task: Task;
  /** The form's values. */
  form: Record<string, unknown>;
  /** What the model is asked. */
  query: string;
  /** The message that a chatflow answers with it. */
  message: Message | undefined;
  /** What the server adds to the inputs of this kind of app. */
  system: Record<string, unknown>;
}
/** What all flows have in common. */
type Common = Pick<Flow, 'run' | 'mint' | 'clock' | 'nodes' | 'query' | 'reply' | 'form' | 'values' | 'shown'>;

export function beginRun(call: AppCall, { task, form, query, message, system }: Begun): Common {
  const { app, mint, user, world } = call;
  const id = mint.uuid('run');
  const added = {
    ...system,
    'sys.app_id': app.id,
    'sys.workflow_id': app.workflowId,
    'sys.workflow_run_id': id,
  };
  const run = new Run({
    id,
    workflowId: app.workflowId,
    appId: app.id,
    task,
    endUser: app.endUser(user),
    message,
    createdAt: message?.createdAt ?? world.clock.seconds(),
    inputs: { ...form, ...added },
  });
  app.runs.set(run.id, run);
  const fields = Object.entries(form).map(([name, value]): [string, unknown] => [`start.${name}`, value]);
  return {
    run,
    mint,
    clock: world.clock,
    nodes: nodesOf(app, query),
    query,
    reply: (question) => answerTo(call, question),
    form,
    values: new Map([...Object.entries(added), ...fields]),
    shown: message ? ['sys', 'query'] : ['start', Object.keys(form)[0] ?? 'text'],
  };
}

/** What happens when a person is asked. */
export function asking(
  call: AppCall,
  { run, message }: { run: Run; message?: Message },
  flow: () => Flow,
): Flow['asked'] {
  const { app } = call;
  return (form, said, go) => {
    run.task.rest();
    app.forms.set(form.token, form);
    if (message) {
      message.forms.push(form);
      message.answer = said;
      message.status = 'paused';
    }
    form.proceed = () => {
      if (message) message.status = 'normal';
      proceed(call, { task: run.task, beats: go(), ending: () => flowStopped(flow()) });
    };
  };
}
