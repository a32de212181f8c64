/** The first releases put the thinking of a model into this in place of `<think>`. */
const DETAILS = /<details[^<>]*>\s*<summary>\s*Thinking\.\.\.\s*<\/summary>[\s\S]*?<\/details>\s*/g;
const BLOCK = /<think>[\s\S]*?<\/think>\s*/g;
const END = '</think>';
/** Cut off while it thought. In the midst of a line it is more likely that the answer speaks of the tag. */
const UNCLOSED = /^[^\S\n]*<think>[\s\S]*/m;

/** An answer without what the model thought on the way to it. */
export function withoutThinking(answer: string): string {
  // Apart: a text full of tags that are never closed would be searched to its end for each.
  const at = answer.lastIndexOf(END);
  const end = at < 0 ? 0 : at + END.length;
  const closed = answer.slice(0, end).replace(BLOCK, '');
  const rest = answer.slice(end).replace(UNCLOSED, '');
  return `${closed}${closed ? rest : rest.trimStart()}`.replace(DETAILS, '').trim();
}
