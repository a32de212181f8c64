/** Completion apps: one prompt, one text, no conversation. */

import { answerTo } from '../apps/answers.js';
import type { Reply } from '../front/reply.js';
import { success } from '../front/reply.js';
import { invalidParam } from '../refusal.js';
import { invokeError } from '../runs/failure.js';
import { mannerOf, spoken, words } from '../runs/speech.js';
import { plainBeats, Turn } from '../runs/turn.js';
import { newTask, perform, streams, valuesOf, writeDown } from './asking.js';
import { attach } from './attachments.js';
import { type AppCall, type AppResponders, text } from './call.js';

function send(call: AppCall): Promise<Reply> {
  const { app, body, mint } = call;
  const query = text(body, 'query') ?? '';
  const inputs = valuesOf(call);
  const prompt = [spoken(inputs), query].filter(Boolean).join(' ');
  const message = writeDown(call, { query, inputs, files: attach(call, body['files']) });
  const task = newTask(call);
  const turn = new Turn(message, task.id, mannerOf(prompt), words(answerTo(call, prompt)));
  turn.heard = streams(call);
  const whole = () => {
    if (message.status === 'error') throw invalidParam(invokeError(mint.hex(10, 'request')));
    return turn.whole(app.mode);
  };
  return perform(
    call,
    { task, beats: plainBeats(turn), ending: () => turn.stopped(), whole, broken: (it) => turn.broken(it) },
    false,
  );
}

function stop({ app, params, user }: AppCall): Reply {
  const task = app.tasks.get(params['task_id'] ?? '');
  if (task?.user === user) task.stop();
  return success();
}

export const completion: AppResponders = { 'completion.send': send, 'completion.stop': stop };
