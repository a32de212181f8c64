import { DifyError } from '../../index.js';

/** What the bot says where the app says nothing. */
export interface BotTexts {
  /** The app answered with no text. */
  empty: string;
  /** Dify, the app or its model refused or failed. */
  service: string;
  /** Dify was not reached, the connection broke, or it took too long. */
  network: string;
  /** The answer takes a while and is pushed later. */
  moment: string;
  /** What is asked of the app about files that came without a text: it wants a question. */
  files: string;
}

/** The bot's own texts, by language. */
export const botTexts: Readonly<Record<'en' | 'zh', Readonly<BotTexts>>> = {
  en: {
    empty: 'I have no answer to that. Could you say it in other words?',
    service: 'Something went wrong here. Please try again in a little while.',
    network: 'I cannot be reached at the moment. Please try again in a little while.',
    moment: 'One moment please, I am working on it…',
    files: 'Please look at this.',
  },
  zh: {
    empty: '这个问题我暂时没有答案，换个说法试试？',
    service: '服务出了点问题，请稍后再试。',
    network: '网络连接不上，请稍后再试。',
    moment: '请稍等，正在处理……',
    files: '请看一下这个。',
  },
};

/** @throws DifyError for a language without texts, and for a text that is blank or none. */
export function textsOf(language: 'en' | 'zh', own: { [Name in keyof BotTexts]?: string | undefined }): BotTexts {
  if (!Object.hasOwn(botTexts, language))
    throw new DifyError('`language` must be `en` or `zh`; give others in `texts`.');
  const texts = { ...botTexts[language] };
  for (const [name, text] of Object.entries(own)) {
    if (!Object.hasOwn(texts, name))
      throw new DifyError(`\`texts\` has no \`${name}\`: use ${Object.keys(texts).join(', ')}.`);
    if (text === undefined) continue;
    if (typeof text !== 'string' || !text.trim()) throw new DifyError(`\`texts.${name}\` must be a text.`);
    texts[name as keyof BotTexts] = text;
  }
  return texts;
}
