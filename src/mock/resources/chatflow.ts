/** A chatflow's answer: a run whose words are a message. */
import type { Reply } from '../front/reply.js';
import { invalidParam } from '../refusal.js';
import { type Flow, flowBeats, flowStopped } from '../runs/flow.js';
import { Run } from '../runs/run.js';
import { mannerOf, replyTo, words } from '../runs/speech.js';
import type { Usage } from '../runs/usage.js';
import { goneOnWith, inputsOf, newTask, perform, writeDown } from './asking.js';
import { attach, checkInputs } from './attachments.js';
import type { AppCall } from './call.js';
import { openingOf } from './parameters.js';
import { remember } from './variables.js';

export function sendChatflow(call: AppCall): Promise<Reply> {
  const { app, body, mint, user, world } = call;
  const query = String(body['query']);
  if (!query) throw invalidParam('query is required');
  const conversation = goneOnWith(call);
  const form = inputsOf(call);
  checkInputs(call, form);
  const files = attach(call, body['files']);
  const message = writeDown(call, query, files, { conversation, introduction: openingOf(app.mode) });
  const task = newTask(call);
  const runId = mint.uuid('run');
  const run = new Run({
    id: runId,
    workflowId: app.workflowId,
    appId: app.id,
    task,
    endUser: app.endUser(user),
    message,
    createdAt: message.createdAt,
    inputs: {
      ...form,
      'sys.query': query,
      'sys.files': files,
      'sys.user_id': user,
      'sys.dialogue_count': message.conversation?.turns ?? 1,
      'sys.app_id': app.id,
      'sys.workflow_id': app.workflowId,
      'sys.workflow_run_id': runId,
    },
  });
  app.runs.set(run.id, run);
  if (message.conversation) remember(message.conversation, query, world);
  let metadata: object = { annotation_reply: null, retriever_resources: [], usage: null };
  const flow: Flow = {
    run,
    mint,
    clock: world.clock,
    manner: mannerOf(query),
    query,
    words: words(replyTo(query)),
    form,
    speak: (answer) => run.messageFrame('message', { id: message.id, answer, from_variable_selector: ['llm', 'text'] }),
    last: { type: 'answer', title: 'Answer', outcome: (answer) => ({ inputs: {}, outputs: { answer, files: [] } }) },
    *closing(text: string, used: Usage) {
      message.answer = text;
      metadata = { annotation_reply: null, retriever_resources: [], usage: used };
      yield run.messageFrame('message_end', { id: message.id, metadata, files: [] });
    },
    broken(error) {
      message.status = 'error';
      message.error = error;
    },
  };
  const whole = () => {
    if (run.status === 'failed') throw invalidParam(`Run failed: ${run.error}`);
    return {
      event: 'message',
      task_id: task.id,
      id: message.id,
      message_id: message.id,
      conversation_id: message.conversationId,
      mode: app.mode,
      answer: message.answer,
      metadata,
      created_at: message.createdAt,
    };
  };
  return perform(call, { task, beats: flowBeats(flow), ending: () => flowStopped(flow), whole }, true);
}
