/** What an app says to a question: what this request was told to say, what the app was, or the mock's own sentence. */
import type { AppCall } from '../resources/call.js';
import { replyTo } from '../runs/speech.js';
import { fits } from './settings.js';

export function answerTo({ app, scenario }: Pick<AppCall, 'app' | 'scenario'>, question: string): string {
  const scripted = app.settings.answers?.find(({ when }) => fits(when, question));
  return scenario.answer ?? scripted?.answer ?? replyTo(question);
}
