/** What the mock's model says, and the few words in a question that change how it says it. */

/**
 * Words to look for in a query or an input, upper case:
 * `PAUSE` lets a workflow or chatflow ask a person first, `FAIL` makes the model fail, `SLOW` makes it take 300 ms for each word (times the pace), `TOOL` lets an agent use a tool first.
 */
export interface Manner {
  fails: boolean;
  slow: boolean;
  tool: boolean;
  pauses: boolean;
}

export const mannerOf = (text: string): Manner => ({
  fails: text.includes('FAIL'),
  slow: text.includes('SLOW'),
  tool: text.includes('TOOL'),
  pauses: text.includes('PAUSE'),
});

/** A question of any length must not make an endless answer. */
const MOST = 300;

export function replyTo(query: string): string {
  const letters = [...query.trim()];
  const shown = letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : letters.join('');
  const stop = /[.?!…。？！]$/.test(shown) ? '' : '.';
  return `You said: ${shown || 'nothing'}${stop} I am a mock and know no better, but I answer in whole sentences 👍🏽.\nAsk me “anything” – schön!`;
}

/** The words of a text, each with the space before it: what a model sends one after the other. */
export const words = (text: string): string[] => text.match(/\s*\S+/gu) ?? [];

/** Every value of a form as one text. */
export const spoken = (inputs: Record<string, unknown>): string =>
  Object.values(inputs)
    .filter((it) => it !== null && it !== undefined && it !== '')
    .map((it) => (typeof it === 'string' ? it : JSON.stringify(it)))
    .join(' ');

/** A name for a conversation, made out of how it began. */
export function titleOf(query: string): string {
  const first = words(query.trim()).slice(0, 5).join('').slice(0, 60);
  return `About “${first || 'nothing'}” 👋`;
}

/** The name of a conversation until it has a better one. */
export const cutName = (query: string): string =>
  [...query].length > 20 ? `${[...query].slice(0, 20).join('')}…` : query;

/** Milliseconds, measured on a small server with a fast model. */
export const PACE = { firstWord: 75, word: 8, slowWord: 300, end: 10 } as const;
export const wordPace = ({ slow }: Manner): number => (slow ? PACE.slowWord : PACE.word);

/** The shown question is cut, so that the same is told of one that is not kept. */
export const tokensOf = (text: string): number => Math.max(1, Math.ceil(text.length / 4)) + 16;
