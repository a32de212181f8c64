import { expect, it } from 'vitest';
import { client, events, say, serve, stream } from '../../server.js';
import { finished, message, messageEnd, started } from './events.js';

const TOLD = [message('Hi'), messageEnd()];

it('of a stream that was read to its end serves the next call', async () => {
  const ports = new Set<number | undefined>();
  const answer = stream((response) => {
    ports.add(response.socket?.remotePort);
    say(response, ...TOLD).end();
  });
  const dify = client(await serve(...Array(5).fill(answer)));
  for (let n = 0; n < 5; n++) {
    const one = dify.chat.stream({ query: 'Hi' });
    expect(await one.text()).toBe('Hi');
    await one.closed;
  }
  // fetch takes a second one where the first is not free in time.
  expect(ports.size).toBeLessThanOrEqual(2);
});

it('that the server holds open behind the last event is closed soon, and nobody waits for that', async () => {
  const run = [started(), finished()];
  const server = await serve(
    stream((response) => void say(response, ...run)),
    events(...run),
  );
  const dify = client(server, { maxConcurrent: 1 });
  const held = dify.workflows.stream({ inputs: {} });
  const order: string[] = [];
  const closed = held.closed.then(() => order.push('closed'));
  await held.result();
  order.push('the result');
  await dify.workflows.stream({ inputs: {} }).result();
  order.push('the next');
  await closed;
  expect(order).toEqual(['the result', 'the next', 'closed']);
  expect(await server.seen[0]?.closed).toBe('left');
});
