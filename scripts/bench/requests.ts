/** One small POST and its small JSON answer, one after the other and 64 at once. */
import { ChatClient } from 'dify-client';
import ky from 'ky';
import createClient from 'openapi-fetch';
import { type ClientOptions, Dify, type Hook } from '../../src/index.js';
import { undiciFetch } from '../../src/node/undici.js';
import { heading, table, target } from './report.js';
import { type Contestants, ROUNDS, rates, shareOf } from './rounds.js';
import { serve } from './served.js';

const server = await serve();
const baseUrl = `${server.url}/v1`;
const apiKey = 'app-chat-1';
const message_id = '5f0d2b9e-6a1c-4f0e-8b7d-2c9e4a1d3b55';
const authorization = `Bearer ${apiKey}`;
const json = { rating: 'like', user: 'alice' } as const;

const silence = () => {};
const through: Hook = (request, next) => next(request);
/** All that a client can be given. */
const everything: ClientOptions = {
  logger: { debug: silence, info: silence, warn: silence, error: silence },
  hooks: [through],
  timeout: { response: 30_000, idle: 30_000, total: 60_000 },
  retries: 2,
  traceId: 'bench',
  maxConcurrent: 1_000,
};

const client = (options: ClientOptions) => new Dify({ apiKey, baseUrl, user: 'alice', ...options });
const feedback = (dify: Dify) => () => dify.messages.feedback({ message_id, rating: 'like' });

const raw = async (init?: RequestInit) => {
  const headers = { authorization, 'content-type': 'application/json' };
  const body = JSON.stringify(json);
  const url = `${baseUrl}/messages/${message_id}/feedbacks`;
  const response = await fetch(url, { method: 'POST', headers, body, ...init });
  return response.json();
};
const typed = createClient<Record<string, never>>({ baseUrl, headers: { authorization } });
const path = '/messages/{message_id}/feedbacks';
const post = typed.POST as unknown as (path: string, init: object) => Promise<unknown>;
const kyClient = ky.create({ prefixUrl: baseUrl, headers: { authorization } });
const official = new ChatClient(apiKey, baseUrl);
const fetchOfUndici = undiciFetch();

const contestants: Contestants = {
  'raw fetch': () => raw(),
  'raw fetch again (noise)': () => raw(),
  // What any client pays that can be cancelled and has clocks.
  'raw fetch, with a signal': () => raw({ signal: new AbortController().signal }),
  'ours over fetch': feedback(client({})),
  'ours, everything on': feedback(client(everything)),
  'ours over undici': feedback(client({ fetch: fetchOfUndici })),
  'ours over undici, everything on': feedback(client({ ...everything, fetch: fetchOfUndici })),
  ky: () => kyClient.post(`messages/${message_id}/feedbacks`, { json }).json(),
  'openapi-fetch': () => post(path, { params: { path: { message_id } }, body: json }),
  'dify-client (axios)': () => official.messageFeedback(message_id as never, 'like' as never, 'alice'),
};

heading(
  `requests: ${ROUNDS} rounds in turns, medians: calls a second, their share of raw fetch in the same round, processor time a call`,
);
const one = await rates(contestants, { calls: 450 });
const many = await rates(contestants, { calls: 3_000, workers: 64 });
const share = (found: typeof one, name: string, of = 'raw fetch') => shareOf(found, name, of);
table(
  ['', 'one by one', 'share', 'processor', '64 at once', 'share', 'processor'],
  Object.keys(contestants).map((name) => [
    name,
    ...[one, many].flatMap((found) => {
      const { rate = 0, cpu = 0 } = found[name] ?? {};
      return [rate.toFixed(0), share(found, name).toFixed(2), `${cpu.toFixed(0)} µs`];
    }),
  ]),
);
for (const [how, found, undici] of [
  ['one by one', one, 1.5],
  ['64 at once', many, 2.5],
] as const) {
  target(`ours with everything on, of raw fetch, ${how}`, share(found, 'ours, everything on'), { least: 0.9 });
  target(`ours over undici, of raw fetch, ${how}`, share(found, 'ours over undici'), { least: undici });
  for (const [ours, peer] of [
    ['ours, everything on', 'ky'],
    ['ours, everything on', 'openapi-fetch'],
    ['ours over undici', 'dify-client (axios)'],
  ] as const) {
    target(`${ours}, of ${peer}, ${how}`, share(found, ours, peer), { least: 1 });
  }
}
await fetchOfUndici.close();
server.close();
