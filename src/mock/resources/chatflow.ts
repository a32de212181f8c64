/** A chatflow's answer: a run whose words are a message. */
import { annotationFor, cannedChatflow } from '../apps/annotations.js';
import type { Reply } from '../front/reply.js';
import { invalidParam } from '../refusal.js';
import { type Flow, flowBeats, flowStopped } from '../runs/flow.js';
import type { Usage } from '../runs/usage.js';
import { goneOnWith, newTask, perform, valuesOf, writeDown } from './asking.js';
import { attach, checkInputs } from './attachments.js';
import type { AppCall } from './call.js';
import { introductionOf } from './parameters.js';
import { asking, beginRun } from './run-of.js';
import { remember } from './variables.js';

const answered = (answer: string) => ({ answer, files: [] });

export function sendChatflow(call: AppCall): Promise<Reply> {
  const { app, body, user, world } = call;
  const query = String(body['query']);
  if (!query) throw invalidParam('query is required');
  const conversation = goneOnWith(call);
  const form = valuesOf(call, conversation);
  checkInputs(call, form);
  const files = attach(call, body['files']);
  const message = writeDown(
    call,
    { query, inputs: form, files },
    { conversation, introduction: introductionOf(app, form) },
  );
  const canned = annotationFor(call, query);
  if (canned) return Promise.resolve(cannedChatflow(call, message, canned.answer));
  const task = newTask(call);
  const common = beginRun(call, {
    task,
    form,
    query,
    message,
    system: {
      'sys.query': query,
      'sys.files': files,
      'sys.user_id': user,
      'sys.dialogue_count': message.conversation?.turns ?? 1,
    },
  });
  const { run } = common;
  if (message.conversation) remember(message.conversation, query, world);
  let metadata: object = { annotation_reply: null, retriever_resources: [], usage: null };
  const broken = (error: string) => void Object.assign(message, { answer: '', status: 'error', error });
  const flow: Flow = {
    ...common,
    speak: (answer, from) => run.messageFrame('message', { id: message.id, answer, from_variable_selector: from }),
    outcome: (answer) => ({ inputs: {}, outputs: answered(answer) }),
    outputs: answered,
    *closing(text: string, used: Usage) {
      if (message.status !== 'error') message.answer = text;
      metadata = { annotation_reply: null, retriever_resources: [], usage: used };
      yield run.messageFrame('message_end', { id: message.id, metadata, files: [] });
    },
    broken,
    asked: asking(call, { run, message }, () => flow),
  };
  const whole = () => {
    if (run.status === 'failed') throw invalidParam(`Run failed: ${run.error}`);
    const { id, conversationId: conversation_id, answer, createdAt: created_at } = message;
    const told = { id, message_id: id, conversation_id, mode: app.mode, answer, metadata, created_at };
    if (run.status !== 'paused') return { event: 'message', task_id: task.id, ...told };
    const { outputs, created_at: _, ...paused } = run.paused() as Record<string, unknown>;
    const data = { ...told, ...paused };
    return { event: 'workflow_paused', task_id: task.id, ...told, workflow_run_id: run.id, data };
  };
  return perform(call, { task, beats: flowBeats(flow), ending: () => flowStopped(flow), whole, broken }, true);
}
