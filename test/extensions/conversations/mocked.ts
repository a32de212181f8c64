import { onTestFinished } from 'vitest';
import { type ClientOptions, Dify } from '../../../src/index.js';
import { type Mock, type MockOptions, startMock } from '../../../src/mock/index.js';

/** A mock for one test, and a client of it. */
export interface Mocked {
  mock: Mock;
  dify: Dify;
  /** The operations that were asked for, oldest first. */
  asked(): (string | undefined)[];
}

export async function mocked(apiKey: string, options: MockOptions = {}, more: ClientOptions = {}): Promise<Mocked> {
  const mock = await startMock({ pace: 0, ...options });
  onTestFinished(() => mock.close());
  const dify = new Dify({ baseUrl: mock.url, apiKey, retries: 0, ...more });
  return { mock, dify, asked: () => mock.requests().map((it) => it.operation) };
}

/** What a call throws; one that does not throw fails the test. */
export const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: unknown) => error,
  );
