import { getEventListeners } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { client, failure, serve } from '../server.js';

it('a hundred calls on one signal are one listener and no warning, and all of them end with it', async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => void warnings.push(warning);
  process.on('warning', warn);
  onTestFinished(() => void process.off('warning', warn));
  const server = await serve(...Array(100).fill(() => {}));
  const dify = client(server);
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 50 }, (_, n) => [
    failure(dify.app.info({ signal })),
    failure(dify.chat.stream({ query: `${n}` }, { signal }).result()),
  ]).flat();
  await server.request(99);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  controller.abort();
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ name: 'AbortError' });
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual([]);
});
