import type { Calls, Context } from '../call.js';
import { inputFiles } from './chat.js';

const everything = async (c: Context) => ({
  inputs: { text: 'tea' },
  user: c.user,
  files: await inputFiles(c),
  trace_id: 'trace-1',
});
const mode = 'workflow';
const ANSWERS = { comment: 'fine', who: 'Alice' };

export const workflows: Calls<'workflows' | 'humanInput'> = {
  'workflows.run': {
    mode,
    required: (c) => c.dify.workflows.run({}, { blocking: true }),
    all: async (c) => c.dify.workflows.run(await everything(c), { blocking: true }),
  },
  'workflows.stream': {
    mode,
    required: async (c) => c.dify.workflows.stream(),
    all: async (c) => c.dify.workflows.stream(await everything(c)),
  },
  'workflows.runVersion': {
    mode,
    required: async (c) => c.dify.workflows.runVersion({ workflow_id: await c.the('workflow') }, { blocking: true }),
    all: async (c) =>
      c.dify.workflows.runVersion(
        { workflow_id: await c.the('workflow'), ...(await everything(c)) },
        { blocking: true },
      ),
  },
  'workflows.streamVersion': {
    mode,
    required: async (c) => c.dify.workflows.streamVersion({ workflow_id: await c.the('workflow') }),
    all: async (c) =>
      c.dify.workflows.streamVersion({ workflow_id: await c.the('workflow'), ...(await everything(c)) }),
  },
  'workflows.stop': {
    mode,
    required: async (c) => c.dify.workflows.stop({ task_id: await c.the('task') }),
    all: async (c) => c.dify.workflows.stop({ task_id: await c.the('task'), user: c.user }),
  },
  'workflows.runs.get': {
    mode,
    required: async (c) => c.dify.workflows.runs.get({ workflow_run_id: await c.the('run') }),
    all: async (c) => c.dify.workflows.runs.get({ workflow_run_id: await c.the('run') }),
  },
  'workflows.runs.events': {
    mode,
    required: async (c) => c.dify.workflows.runs.events({ workflow_run_id: await c.the('run'), user: c.user }),
    all: async (c) =>
      c.dify.workflows.runs.events({
        workflow_run_id: await c.the('run'),
        user: c.user,
        include_state_snapshot: true,
        continue_on_pause: true,
      }),
  },
  'workflows.logs.list': {
    mode,
    required: (c) => c.dify.workflows.logs.list(),
    all: async (c) => {
      await c.the('run');
      return c.dify.workflows.logs.list({
        keyword: 'tea',
        status: 'succeeded',
        created_at__before: '2100-01-01T00:00:00Z',
        created_at__after: '2020-01-01T00:00:00Z',
        created_by_end_user_session_id: c.user,
        created_by_account: 'admin@example.com',
        page: 1,
        limit: 10,
      });
    },
  },
  'humanInput.get': {
    mode,
    required: async (c) => c.dify.humanInput.get({ form_token: await c.the('formToken') }),
    all: async (c) => c.dify.humanInput.get({ form_token: await c.the('formToken') }),
  },
  'humanInput.submit': {
    mode,
    required: async (c) =>
      c.dify.humanInput.submit({ form_token: await c.the('formToken'), inputs: ANSWERS, action: 'approve' }),
    all: async (c) =>
      c.dify.humanInput.submit({
        form_token: await c.the('formToken'),
        inputs: ANSWERS,
        action: 'approve',
        user: c.user,
      }),
  },
};
