import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  Dify,
  type DifyError,
  type Hook,
  isDifyError,
  type RequestOptions,
  type Timeouts,
} from '../../../src/index.js';
import { failure } from '../../server.js';
import { faulty } from './server.js';
import { type FaultName, faults, KINDS, type Kind, printed, times } from './table.js';

const CALLS: Record<Kind, (dify: Dify, options: RequestOptions) => Promise<unknown>> = {
  read: (dify, options) => dify.conversations.list({}, options),
  put: (dify, options) => dify.annotations.update({ annotation_id: 'a', question: 'hush', answer: 'hush' }, options),
  patch: (dify, options) => dify.tags.update({ tag_id: 't', name: 'hush' }, options),
  delete: (dify, options) => dify.annotations.delete({ annotation_id: 'a' }, options),
  create: (dify, options) => dify.datasets.create({ name: 'hush' }, options),
  generate: (dify, options) => dify.chat.send({ query: 'hush' }, { ...options, blocking: true }),
  stream: (dify, options) => dify.chat.stream({ query: 'hush' }, options).result(),
};

const CLOCKS: Partial<Record<FaultName, Timeouts>> = {
  slowHeaders: { response: 1_000 },
  silence: { idle: 1_000 },
  tooSlow: { total: 1_000 },
};

/** Where an attempt is when it is aborted. */
const ABORTS: Partial<Record<FaultName, 'sent' | 'answered' | 'refused'>> = {
  abortWaiting: 'sent',
  abortReading: 'answered',
  abortBetween: 'refused',
};

const cases = KINDS.flatMap((kind) => (Object.keys(faults) as FaultName[]).map((fault) => ({ kind, fault })));

describe('a call that meets the same fault every time', { concurrent: true, timeout: 60_000 }, () => {
  it.for(cases)('$kind: $fault', async ({ kind, fault }, context) => {
    const server = await faulty(fault, context);
    const controller = new AbortController();
    const moment = ABORTS[fault];
    const lines: unknown[] = [];
    // What a stream that is left says to stop its answer is a call of its own.
    const line = (told: string, ...rest: unknown[]) => told.startsWith('chat.stop') || lines.push([told, ...rest]);
    const logger = { debug: line, info: line, warn: line, error: line };
    let sent = 0;
    const count: Hook = async (request, next, { operation }) => {
      if (operation === 'chat.stop') return next(request);
      sent++;
      const answer = next(request);
      if (moment === 'sent') setTimeout(() => controller.abort(), 300);
      const response = await answer;
      if (moment) setTimeout(() => controller.abort(), 300);
      return response;
    };
    const dify = new Dify({
      baseUrl: server.url,
      apiKey: 'app-marker',
      datasetKey: 'dataset-marker',
      user: 'alice',
      hooks: [count],
      headers: { Cookie: 'marker' },
      logger,
      timeout: CLOCKS[fault],
    });
    const error = (await failure(CALLS[kind](dify, { signal: controller.signal }))) as DifyError & {
      attempts: number;
      stopped: string;
    };
    const expected = times(fault, kind);
    // A stream that is left is over when its answer is stopped, which takes a while and nobody waits for.
    const calls = error.name === 'AbortError' && moment === 'refused' ? 2 : expected;
    await vi.waitFor(() => expect(lines).toHaveLength(calls), { timeout: 20_000 });
    const told = inspect({ error, dify, lines }, { depth: 20, showHidden: true });
    expect(told + error.stack + JSON.stringify(error)).not.toMatch(/marker/);
    expect(inspect(lines, { depth: 20 })).not.toMatch(/hush/);
    expect(isDifyError(error)).toBe(true);
    expect({ fault, kind, sent }).toEqual({ fault, kind, sent: expected });
    expect(server.seen()).toBe(faults[fault].unheard ? 0 : expected);
    if (moment) return expect(error.name).toBe('AbortError');
    if (kind === 'stream' && /halfBody|resetHeaders|silence|tooSlow/.test(fault)) return;
    expect(error.attempts).toBe(expected);
    if (expected === 3) expect(error.stopped).toBe('`retries` is 2');
    else if (fault === 'rateMuchLater') expect(error.stopped).toBe('the server asks to wait 3600 s');
    else if (!/refusal|quota|tooSlow/.test(fault)) expect(error.stopped).toBe('it may have been done already');
  });
});

describe('the guide', () => {
  it.each([
    ['docs/guide/requests.md', 'en'],
    ['docs/guide/requests.zh-CN.md', 'zh'],
  ] as const)('%s prints the table', async (file, language) => {
    expect(await readFile(file, 'utf8')).toContain(printed(language));
  });
});
