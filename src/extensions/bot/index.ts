/**
 * A bot behind any messenger: a conversation for each user, answers in pieces that fit, and a text for whatever goes wrong.
 *
 * @example
 * const bot = createBot({ dify, push: (user, text) => messenger.send(user, text) });
 * const { texts } = await bot.reply('alice', 'Hi');
 */
import { Bot } from './bot.js';
import type { BotOptions } from './options.js';

/**
 * A bot that answers for an app of Dify.
 *
 * @throws DifyError when an option is wrong.
 */
export function createBot(options: BotOptions): Bot {
  return new Bot(options);
}

export type { Bot } from './bot.js';
export type { BotOptions, IncomingMessage, Unsent } from './options.js';
export { plainText } from './plain-text.js';
export type { Reply, ReplyKind } from './reply.js';
export { type SplitLimit, splitText } from './split-text.js';
export { type BotTexts, botTexts } from './texts.js';
export { withoutThinking } from './thinking.js';
