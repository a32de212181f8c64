/**
 * Conversations that remember: one handle for a user's conversation, and stores that know which one it is.
 *
 * @example
 * const chat = conversation(dify, { user: 'alice' });
 * await chat.send('Where were we?');
 */
import type { Dify } from '../../index.js';
import { Conversation } from './conversation.js';
import type { ConversationOptions } from './options.js';

/**
 * A user's conversation: the one of `id`, the one that `store` knows, or a new one that the first message begins.
 * Nothing is sent yet.
 *
 * @throws DifyError when an option is wrong.
 */
export function conversation(dify: Dify, options: ConversationOptions): Conversation {
  return new Conversation(dify, options);
}

export type { Conversation } from './conversation.js';
export type { Feedback, FeedbackOptions } from './feedback.js';
export type { Files } from './files.js';
export type { ConversationOptions, GivenFile, MessageOptions } from './options.js';
export {
  type ConversationStore,
  type ConversationStoreOptions,
  createConversationStore,
} from './store/conversation-store.js';
export type { Claim, KeyValueStore } from './store/key-value.js';
export { type MemoryOptions, memoryStore } from './store/memory.js';
export { type RedisClient, type RedisOptions, redisStore } from './store/redis.js';
export type { ConversationStream } from './stream.js';
export type { Variable, Variables } from './variables.js';
