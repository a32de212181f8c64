/** Makes a call of the tables and tells what went over the wire. */
import type { Exchange } from '../../scripts/conform/exchange.js';
import { DifyStream, type Download } from '../../src/index.js';
import type { Call, Context, Form } from './call.js';
import type { Recorder } from './recorder.js';

export const FORMS: readonly Form[] = ['required', 'all'];

/** Sends exactly one request, reads a stream to its end, and gives the exchange. */
export async function perform(call: Call, form: Form, context: Context, recorder: Recorder): Promise<Exchange> {
  const answer = await call[form](context);
  if (answer instanceof DifyStream) await whole(answer);
  if (Object(answer) === answer && 'saveTo' in (answer as object)) await (answer as Download).bytes();
  const [exchange, ...more] = recorder.exchanges();
  if (!exchange || more.length) throw new Error(`One request was expected, and ${more.length + 1} were sent.`);
  return exchange;
}

/** Every event is one that the client knows, and all together they are a result. */
async function whole(stream: DifyStream<{ event: string }, object>): Promise<void> {
  let events = 0;
  for await (const event of stream) {
    if (event.event === 'unknown') throw new Error(`An event is unknown: ${JSON.stringify(event)}`);
    events++;
  }
  if (!events) throw new Error('The stream had no event.');
  if (!(await stream.result())) throw new Error('The stream has no result.');
}
