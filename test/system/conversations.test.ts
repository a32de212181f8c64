import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type RedisClient, redisStore } from '../../src/extensions/conversations/index.js';
import { Dify } from '../../src/index.js';
import { startMock } from '../../src/mock/index.js';
import { startRedis } from './conversations.redis.js';

const USERS = 50;
/** Of each bot to each user. */
const MESSAGES = 10;

/** A bot that waits for the word to begin. */
async function bot(name: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/system/conversations.bot.ts'], {
    env: { ...process.env, ...env, BOT: name, USERS: `${USERS}`, MESSAGES: `${MESSAGES}` },
  });
  let told = '';
  child.stderr.on('data', (it) => (told += it));
  const ended = once(child, 'close').then(([status]) => ({ status, told }));
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { begin: () => child.stdin.end('go\n'), ended };
}

describe('two bots on one Redis', () => {
  it.each(['app-chat-bots', 'app-chatflow-bots'])(
    'give each of 50 users one conversation of 20 messages: %s',
    async (key) => {
      const port = await startRedis();
      const mock = await startMock({ pace: 0 });
      onTestFinished(() => mock.close());
      const env = { REDIS_PORT: `${port}`, DIFY_BASE_URL: mock.url, DIFY_API_KEY: key };
      const bots = await Promise.all(['first', 'second'].map((name) => bot(name, env)));
      for (const { begin } of bots) begin();
      expect(await Promise.all(bots.map((it) => it.ended))).toEqual(bots.map(() => ({ status: 0, told: '' })));

      const dify = new Dify({ baseUrl: mock.url, apiKey: key });
      const sent = ['first', 'second'].flatMap((name) => Array.from({ length: MESSAGES }, (_, at) => `${name} ${at}`));
      let both = 0;
      for (let at = 0; at < USERS; at++) {
        const user = `user-${at}`;
        const { data } = await dify.conversations.list({ user });
        expect(data).toHaveLength(1);
        const messages = await dify.messages.list({ user, conversation_id: data[0]?.id ?? '', limit: 100 });
        const queries = messages.data.map((it) => it.query);
        expect([...queries].sort()).toEqual([...sent].sort());
        // Each bot's own messages in their order, between those of the other.
        for (const name of ['first', 'second']) {
          const own = queries.filter((it) => it.startsWith(name));
          expect(own).toEqual(sent.filter((it) => it.startsWith(name)));
        }
        if (new Set(queries.slice(0, MESSAGES).map((it) => it.split(' ')[0])).size === 2) both++;
      }
      // They did work at the same time.
      expect(both).toBeGreaterThan(0);
    },
    120_000,
  );
});

async function connected(): Promise<Redis> {
  const redis = new Redis(await startRedis());
  onTestFinished(() => redis.disconnect());
  return redis;
}

describe.each<[string, (redis: Redis) => RedisClient]>([
  ['ioredis', (redis) => redis],
  // The same commands, as node-redis takes them.
  ['node-redis', (redis) => ({ sendCommand: ([name = '', ...rest]) => redis.call(name, ...rest) })],
])('a Redis store of %s', (_, clientOf) => {
  it('keeps, forgets, and clears what is its own', async () => {
    const redis = await connected();
    const [store, other] = ['a*:', 'ab:'].map((prefix) => redisStore(clientOf(redis), { prefix }));
    await store?.set('x', '1');
    await store?.set('y', '2', 20);
    await other?.set('x', '3');
    expect(await store?.get('x')).toBe('1');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await store?.get('y')).toBeNull();
    for (let at = 0; at < 1_200; at++) await store?.set(`${at}`, '1');
    await store?.clear();
    expect(await redis.keys('*')).toEqual(['ab:id:x']);
    await other?.delete('x');
    expect(await redis.dbsize()).toBe(0);
  });

  it('gives a claim to one of many', async () => {
    const redis = await connected();
    const stores = Array.from({ length: 20 }, () => redisStore(clientOf(redis)));
    const claims = await Promise.all(stores.map((it) => it.claim('x', 5_000)));
    const [claim, ...others] = claims.filter((it) => it);
    expect(others).toEqual([]);
    expect(await claim?.renew()).toBe(true);
    await claim?.release();
    expect(await stores[0]?.claim('x', 5_000)).toBeDefined();
  });

  it('leaves a claim that has lapsed to whoever has it now', async () => {
    const redis = await connected();
    const store = redisStore(clientOf(redis));
    const lapsed = await store.claim('x', 10);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const mine = await store.claim('x', 5_000);
    expect(await lapsed?.renew()).toBe(false);
    await lapsed?.release();
    expect(await store.claim('x', 5_000)).toBeUndefined();
    expect(await mine?.renew()).toBe(true);
  });
});
