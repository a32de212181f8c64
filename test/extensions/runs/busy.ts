/** A mock with lanes: it says "Too many requests" to whoever comes when all are taken. */
import { Dify, type Fetch } from '../../../src/index.js';
import type { JournalEntry, Mock } from '../../../src/mock/index.js';

/** The words of release 1.14 for it. */
const BUSY = 'example=tooManyRequests';

/** Passes requests on, and asks the mock to refuse those beyond so many streams at once. */
export function lanes(most: number): Fetch {
  let taken = 0;
  return async (url, init) => {
    const full = taken >= most;
    taken++;
    const headers = new Headers(init.headers);
    if (full) headers.set('Prefer', BUSY);
    const left = () => {
      taken--;
    };
    const response = await fetch(url, { ...init, headers }).catch((error) => {
      left();
      throw error;
    });
    if (!response.body) {
      left();
      return response;
    }
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
    void response.body
      .pipeTo(writable)
      .catch(() => {})
      .finally(left);
    return new Response(readable, response);
  };
}

export const client = (mock: Mock, apiKey: string, fetch?: Fetch): Dify =>
  new Dify({ baseUrl: mock.url, apiKey, user: 'alice', fetch });

/** How often each input was started, by what the mock saw; refusals are no starts. */
export function starts(mock: Mock, key: string): Map<unknown, number> {
  const out = new Map<unknown, number>();
  for (const { body, status } of asked(mock, key)) {
    if (status !== 200) continue;
    const { inputs = {}, query } = body as { inputs?: { text?: string }; query?: string };
    const input = inputs.text ?? query;
    out.set(input, (out.get(input) ?? 0) + 1);
  }
  return out;
}

export const asked = (mock: Mock, key: string): JournalEntry[] =>
  mock.requests().filter((it) => it.key === key && it.method === 'POST' && !it.path.endsWith('/stop'));
