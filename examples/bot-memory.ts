/**
 * A bot that knows who is in which conversation, also when it was restarted or runs in several processes.
 * It reads lines such as `alice: Hi` and answers each: `REDIS_URL=redis://127.0.0.1 npx tsx examples/bot-memory.ts`.
 */
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
// In a project of yours: from 'dify-kit' and from 'dify-kit/conversations'.
import { conversation, createConversationStore, redisStore } from '../src/extensions/conversations/index.js';
import { Dify } from '../src/index.js';

const dify = new Dify();
const { REDIS_URL } = process.env;
const redis = REDIS_URL ? new Redis(REDIS_URL) : undefined;
const WEEK = 7 * 24 * 60 * 60 * 1000;
const store = createConversationStore(redis && redisStore(redis), { ttl: WEEK, name: 'bot' });

async function answer(user: string, text: string): Promise<string> {
  if (text === '/new') {
    await store.delete(user);
    return 'Let us talk of something else.';
  }
  const chat = conversation(dify, { user, store });
  const { answer } = await chat.send(text);
  const { data } = await chat.messages({ limit: 100 });
  return `${answer} (${data.length})`;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [, user, text] = /^(\w+): *(.+)$/.exec(line) ?? [];
  if (user && text) console.log(`${user}: ${await answer(user, text)}`);
}
await redis?.quit();
