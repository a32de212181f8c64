/** Runs of workflows and chatflows: looked at, followed, and listed in the log. */
import { events, json, type Reply } from '../front/reply.js';
import { crashed, invalidParam, notFound } from '../refusal.js';
import { Feed } from '../runs/feed.js';
import { snapshot } from '../runs/nodes.js';
import type { Run } from '../runs/run.js';
import { inSeconds } from '../runs/usage.js';
import { dumps } from '../validation/python.js';
import { OWNER } from '../world.js';
import { silence } from './asking.js';
import type { AppCall, AppResponders } from './call.js';
import { numbered } from './pages.js';

const UUID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
/** The one account of the workspace; it runs nothing over the API. */
const ACCOUNT = `${OWNER}@example.com`;
/** When the workflow was published: that is the name of a version. */
const VERSION = '2026-01-01 00:00:00.000000';
/** However fast the mock is, somebody needs this time to fill in a form, in milliseconds. */
const LEAST = 5_000;
const MODES = ['workflow', 'advanced-chat'];

function find({ app, params }: AppCall, message: string): Run {
  const id = params['workflow_run_id'] ?? '';
  if (!UUID.test(id)) throw crashed();
  const run = app.runs.get(id);
  if (!run || !MODES.includes(app.mode)) throw notFound(message);
  return run;
}

function get(call: AppCall): Reply {
  const run = find(call, 'Workflow run not found.');
  const over = run.status !== 'running';
  const end = run.status !== 'running' && run.status !== 'paused';
  return json({
    id: run.id,
    workflow_id: run.workflowId,
    status: run.status,
    inputs: dumps(run.storedInputs),
    outputs: over ? run.outputs : {},
    error: run.error,
    total_steps: over ? run.totalSteps : 0,
    total_tokens: over ? run.totalTokens : 0,
    created_at: run.createdAt,
    finished_at: run.finishedAt ?? null,
    elapsed_time: end ? inSeconds(run.elapsed) : 0,
  });
}

function follow(call: AppCall): Reply {
  const run = find(call, 'Workflow run not found');
  if (run.endUser.session !== call.user) throw notFound('Workflow run not found');
  const paused = run.status === 'paused';
  if (run.status !== 'running' && !paused) return events({ feed: Feed.of([run.replayed()]), pingFirst: false });
  const [replays, through] = ['include_state_snapshot', 'continue_on_pause'].map(
    (it) => call.query.get(it)?.toLowerCase() === 'true',
  );
  const replay = replays ? [...snapshot(run)] : [];
  // Who wants no more than the pause has it now.
  if (paused && replays && !through) return events({ feed: Feed.of(replay), pingFirst: true });
  // It was stopped: the database still calls it running, and nothing more will come.
  if (run.task.over) return silence(call, replay);
  // Without a replay, who is to go on after a pause is not told that there is an end.
  const feed = run.task.listen(through ? (replays ? 'end' : 'never') : 'rest');
  for (const frame of replay) feed.push(frame);
  const stays = paused || through;
  return events({ feed, pingFirst: true, ...(stays && { idle: Math.max(LEAST, call.world.clock.paced(300_000)) }) });
}

const logged = (run: Run, id: string): object => {
  const over = run.status !== 'running';
  return {
    id,
    workflow_run: {
      id: run.id,
      version: VERSION,
      status: run.status,
      triggered_from: 'app-run',
      error: run.error,
      elapsed_time: over ? inSeconds(run.elapsed) : 0,
      total_tokens: over ? run.totalTokens : 0,
      total_steps: over ? run.totalSteps : 0,
      created_at: run.createdAt,
      finished_at: run.finishedAt ?? null,
      exceptions_count: run.exceptions,
    },
    details: null,
    created_from: 'service-api',
    created_by_role: 'end_user',
    created_by_account: null,
    created_by_end_user: {
      id: run.endUser.id,
      type: 'service-api',
      is_anonymous: run.endUser.session === 'DEFAULT-USER',
      session_id: run.endUser.session,
    },
    created_at: run.createdAt,
  };
};

/** A time as the log's filters take it, in seconds. */
function time(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (!value) return undefined;
  const ms = Date.parse(value);
  if (Number.isNaN(ms)) throw invalidParam(`invalid literal for int() with base 10: b'${value.slice(0, 4)}'`);
  return ms / 1000;
}

function logs({ app, query, world }: AppCall): Reply {
  const keyword = query.get('keyword')?.toLowerCase();
  const [status, session, account] = ['status', 'created_by_end_user_session_id', 'created_by_account'].map((it) =>
    query.get(it),
  );
  const [before, after] = [time(query, 'created_at__before'), time(query, 'created_at__after')];
  if (account && account !== ACCOUNT) throw invalidParam(`Account not found: ${account}`);
  const runs = app.mode === 'workflow' && !account ? [...app.runs.values()].reverse() : [];
  const found = runs.filter(
    (it) =>
      (!status || it.status === status) &&
      (!session || it.endUser.session === session) &&
      (before === undefined || it.createdAt <= before) &&
      (after === undefined || it.createdAt >= after) &&
      (!keyword || JSON.stringify([it.inputs, it.outputs, it.id]).toLowerCase().includes(keyword)),
  );
  const { data, limit, total, page, has_more } = numbered(found, query);
  const rows = data.map((it) => logged(it, world.ids.of(app.key, 'log').uuid(it.id)));
  return json({ page, limit, total, has_more, data: rows });
}

export const runs: AppResponders = {
  'workflows.runs.get': get,
  'workflows.runs.events': follow,
  'workflows.logs.list': logs,
};
