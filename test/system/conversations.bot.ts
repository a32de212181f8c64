/** A bot as a process of its own: a handle for each message, and what it knows of its users in Redis. */
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { conversation, createConversationStore, redisStore } from '../../src/extensions/conversations/index.js';
import { Dify } from '../../src/index.js';

const { REDIS_PORT, USERS, MESSAGES, BOT } = process.env;
const redis = new Redis(Number(REDIS_PORT));
const store = createConversationStore(redisStore(redis));
const dify = new Dify();

process.stdout.write('ready\n');
await once(process.stdin, 'data');
const users = Array.from({ length: Number(USERS) }, (_, at) => `user-${at}`);
await Promise.all(
  users.map(async (user) => {
    for (let at = 0; at < Number(MESSAGES); at++) await conversation(dify, { user, store }).send(`${BOT} ${at}`);
  }),
);
await redis.quit();
process.exit();
