import { spawnSync } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { Clocks, timeoutsOf } from '../../src/transport/clocks.js';
import { client, failure, reply, serve } from '../server.js';

describe('timeoutsOf', () => {
  it('takes a number as `total`, and the call over the client', () => {
    expect(timeoutsOf({ response: 1, idle: 2 }, { idle: 3, total: 4 }, 5)).toEqual({ response: 1, idle: 3, total: 5 });
    expect(timeoutsOf({ response: 1 }, undefined, { response: undefined })).toEqual({ response: 1 });
  });

  it.each([0, -1, Number.NaN, { idle: 0 }])('refuses %j and names the clock', (given) => {
    expect(() => timeoutsOf(given)).toThrow(/`timeout` must be above 0 ms, and `(total|idle)` is /);
  });
});

describe('Clocks', () => {
  it('fire at their time, each for itself', async () => {
    const late = vi.fn();
    const clocks = new Clocks({ response: 40, total: 20, idle: 60 }, { late });
    for (const clock of ['response', 'idle', 'total'] as const) clocks.start(clock);
    await vi.waitFor(() =>
      expect(late.mock.calls).toEqual([
        ['total', 20],
        ['response', 40],
        ['idle', 60],
      ]),
    );
  });

  it('start over, and do not fire once stopped or closed', async () => {
    const late = vi.fn();
    const clocks = new Clocks({ idle: 30, response: 20, start: 90 }, { late });
    clocks.start('response');
    clocks.stop('response');
    const begun = performance.now();
    clocks.start('start');
    const piece = setInterval(() => clocks.start('idle'), 5);
    await vi.waitFor(() => expect(late).toHaveBeenCalledWith('start', 90));
    clearInterval(piece);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(89);
    expect(late).toHaveBeenCalledTimes(1);
    clocks.start('idle');
    clocks.close();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('never keep a process alive', () => {
    const code = `import { Clocks } from './src/transport/clocks.ts'; new Clocks({ total: 60_000 }, () => {}).start('total');`;
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      timeout: 20_000,
    });
    expect(status).toBe(0);
  });
});

describe('a signal that outlives its calls', () => {
  it('keeps no listener after a thousand of them', async () => {
    const server = await serve(...Array(1_000).fill(reply(200, {})));
    const { signal } = new AbortController();
    const dify = client(server);
    for (let at = 0; at < 10; at++) {
      await Promise.all(Array.from({ length: 100 }, () => dify.app.info({ signal })));
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('keeps none after a call that failed before it was sent', async () => {
    const { signal } = new AbortController();
    const dify = client({ url: 'http://127.0.0.1:1' }, { apiKey: 'dataset-1' });
    await failure(dify.app.info({ signal }));
    await failure(dify.chat.stream({ query: 'Hi' }, { signal }).result());
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
