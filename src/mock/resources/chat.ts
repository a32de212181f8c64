/** Chat, agent and chatflow apps: ask, and stop what answers. */

import { annotationFor, creditOf } from '../apps/annotations.js';
import { answerTo } from '../apps/answers.js';
import type { Reply } from '../front/reply.js';
import { success } from '../front/reply.js';
import { badRequest, invalidParam, Refusal } from '../refusal.js';
import { agentBeats } from '../runs/agent.js';
import { invokeError } from '../runs/failure.js';
import { mannerOf, words } from '../runs/speech.js';
import { cannedBeats, plainBeats, Turn } from '../runs/turn.js';
import { pydantic } from '../validation/pydantic.js';
import { goneOnWith, newTask, perform, silence, streams, valuesOf, writeDown } from './asking.js';
import { attach } from './attachments.js';
import type { AppCall, AppResponders } from './call.js';
import { sendChatflow } from './chatflow.js';
import { missing } from './guesses.js';
import { introductionOf } from './parameters.js';

const UUID = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{32})$/i;

/** A conversation must be named by a UUID, or not at all. */
function checkConversationId({ body }: AppCall): void {
  const id = String(body['conversation_id'] ?? '').trim();
  if (!id || UUID.test(id)) return;
  const violation = {
    place: 'body' as const,
    at: ['conversation_id'],
    rule: 'format',
    message: 'must match format "uuid"',
  };
  throw invalidParam(pydantic('ChatRequestPayload', [violation], () => id));
}

/** There is one version of a chatflow: the published one. */
function checkVersion(call: AppCall): void {
  const id = call.body['workflow_id'];
  if (typeof id !== 'string' || !id || call.app.mode !== 'advanced-chat') return;
  if (!UUID.test(id)) throw badRequest(`Invalid workflow_id format: '${id}'. `);
  if (id !== call.app.workflowId) throw missing(call, `Workflow not found with id: ${id}.`);
}

async function send(call: AppCall): Promise<Reply> {
  const { mode } = call.app;
  checkConversationId(call);
  if (mode === 'agent-chat' && !streams(call)) throw invalidParam('Agent Chat App does not support blocking mode');
  if (mode !== 'advanced-chat') return answer(call);
  checkVersion(call);
  try {
    return await sendChatflow(call);
  } catch (error) {
    // A chatflow's worker finds such things out when the stream is open, and then tells nobody.
    if (error instanceof Refusal && streams(call)) return silence(call);
    throw error;
  }
}

async function answer(call: AppCall): Promise<Reply> {
  const { app, body, mint } = call;
  const query = String(body['query']);
  if (!query) throw invalidParam('query is required');
  const conversation = goneOnWith(call);
  const form = valuesOf(call, conversation);
  const files = attach(call, body['files']);
  const message = writeDown(
    call,
    { query, inputs: form, files },
    { conversation, introduction: introductionOf(app, form) },
  );
  const task = newTask(call);
  const canned = annotationFor(call, query);
  const said = canned ? [...canned.answer] : words(answerTo(call, query));
  const turn = new Turn(message, task.id, mannerOf(query), said, canned && creditOf(canned, call.world));
  turn.heard = streams(call);
  const own = () => (app.mode === 'agent-chat' ? agentBeats(turn, mint, app.settings.tools) : plainBeats(turn));
  const beats = canned ? cannedBeats(turn) : own();
  const whole = () => {
    if (message.status === 'error') throw invalidParam(invokeError(mint.hex(10, 'request')));
    return turn.whole(app.mode);
  };
  return perform(call, { task, beats, ending: () => turn.stopped(), whole, broken: (it) => turn.broken(it) }, false);
}

/** Only the owner's word counts, and every id is answered alike. */
function stop({ app, params, user }: AppCall): Reply {
  const task = app.tasks.get(params['task_id'] ?? '');
  if (task?.user === user) task.stop();
  else if (task && app.mode === 'advanced-chat') {
    for (const run of app.runs.values()) if (run.task === task) run.aborted = true;
  }
  return success();
}

export const chat: AppResponders = { 'chat.send': send, 'chat.stop': stop };
