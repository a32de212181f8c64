/** A chat with a server of the test's own. */
import type { ChatStream, StreamOptions } from '../../../src/index.js';
import { type Answer, client, serve, type TestServer } from '../../server.js';
import { message } from './events.js';

/** The stream of a question that is answered like this. */
export async function chat(
  answer: Answer,
  options?: StreamOptions,
): Promise<{ server: TestServer; stream: ChatStream }> {
  const server = await serve(answer);
  return { server, stream: client(server).chat.stream({ query: 'Hi' }, options) };
}

/** An answer in two pieces, without its end. */
export const HI: readonly unknown[] = [message('H'), message('i')];

/** The names of the events of a stream, read to its end. */
export async function namesOf(stream: AsyncIterable<{ event: string }>): Promise<string[]> {
  const names: string[] = [];
  for await (const { event } of stream) names.push(event);
  return names;
}
