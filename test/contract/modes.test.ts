/** What the tables call in one mode, in the others; and `send` and `run` as most callers write them: read from a stream. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerOptions, Dify } from '../../src/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import type { Mode } from './call.js';
import { calls } from './calls/index.js';
import { contract } from './document.js';
import { perform } from './perform.js';
import { stateful } from './stateful.js';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
});
afterAll(() => mock.close());

const sound = { router: false, lenient: [], violations: [] };

describe.each(['chat', 'agent', 'chatflow'] as const)('chat.stream of a %s app', (mode: Mode) => {
  test('every event is of the union, and they add up to a result', async () => {
    const c = stateful(mock, mode);
    const exchange = await perform(calls['chat.stream'], 'required', c, c.recorder);
    expect(contract.check(exchange)).toMatchObject({ operationId: 'chat.send', ...sound });
  });
});

const query = 'Where to?';
/** Each way to a whole answer; without options it is read from a stream. */
const sends: [name: string, mode: Mode, send: (dify: Dify, options?: AnswerOptions) => Promise<object>][] = [
  ['chat.send to a chat app', 'chat', (dify, options) => dify.chat.send({ query }, options)],
  ['chat.send to a chatflow', 'chatflow', (dify, options) => dify.chat.send({ query }, options)],
  ['completion.send', 'completion', (dify, options) => dify.completion.send({ query }, options)],
  ['workflows.run', 'workflow', (dify, options) => dify.workflows.run({}, options)],
];

describe.each(sends)('%s', (_, mode, send) => {
  test('gives the fields of the blocking answer and goes by a stream', async () => {
    const plain = stateful(mock, mode);
    const blocking = stateful(mock, mode);
    const whole = await send(plain.dify);
    const answer = await send(blocking.dify, { blocking: true });
    expect(shapeOf(whole)).toEqual(expect.arrayContaining(shapeOf(answer)));

    for (const [c, response_mode] of [
      [plain, 'streaming'],
      [blocking, 'blocking'],
    ] as const) {
      const [exchange, ...more] = c.recorder.exchanges();
      expect(more).toEqual([]);
      expect(exchange?.request.body).toMatchObject({ response_mode });
      expect(exchange && contract.check(exchange)).toMatchObject(sound);
      expect(exchange?.response.stream !== undefined).toBe(response_mode === 'streaming');
    }
  });
});

test('chat.send to an agent, which knows no blocking mode, gives its whole answer', async () => {
  const c = stateful(mock, 'agent');
  expect(await c.dify.chat.send({ query })).toMatchObject({ mode: 'agent-chat', answer: expect.stringMatching(/./) });
  await expect(c.dify.chat.send({ query }, { blocking: true })).rejects.toThrow('blocking');
});

/** The names of the fields, and of those inside `data`. */
function shapeOf(answer: object): string[] {
  const { data = {} } = answer as { data?: object };
  return [...Object.keys(answer), ...Object.keys(data).map((name) => `data.${name}`)];
}
