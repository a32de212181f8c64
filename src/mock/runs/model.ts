/** A model's node. */
import { invokeError } from './failure.js';
import type { Flow } from './flow.js';
import { nodeStarted } from './nodes.js';
import type { NodePlan } from './plan.js';
import type { Within } from './run.js';
import { mannerOf, PACE, tokensOf, wordPace, words } from './speech.js';
import { begin, done, pause } from './steps.js';
import type { Beat } from './task.js';
import { type Usage, usage } from './usage.js';

const MODEL = { model_provider: 'langgenius/openai/openai', model_name: 'mock-llm' };
/** Milliseconds before a model is asked. */
const BEFORE = 12;

export interface Asked {
  query: string;
  /** Whether its words are heard as they come. */
  aloud: boolean;
  within?: Within | undefined;
}
export interface Spoken {
  text: string;
  used: Usage;
}

/** What it said; undefined when it failed, and the run has the error. */
export function* model(
  flow: Flow,
  plan: NodePlan,
  { query, aloud, within }: Asked,
): Generator<Beat, Spoken | undefined> {
  const { run, mint } = flow;
  const manner = mannerOf(query);
  yield* pause(run, BEFORE);
  const node = begin(flow, plan, within);
  yield nodeStarted(run, node);
  yield* pause(run, PACE.firstWord);
  if (manner.fails) {
    run.error = invokeError(mint.hex(10, 'request'));
    yield done(flow, node, PACE.firstWord, { inputs: MODEL, outputs: {}, error: run.error });
    return undefined;
  }
  const said = words(flow.reply(query));
  for (const [at, word] of said.entries()) {
    if (at > 0) yield* pause(run, wordPace(manner));
    if (aloud) yield flow.speak(word, [plan.id, 'text']);
  }
  if (aloud) for (const end of ['', '']) yield flow.speak(end, [plan.id, 'text']);
  const speaking = Math.max(0, said.length - 1) * wordPace(manner);
  const used = usage(tokensOf(query), said.length, PACE.firstWord + speaking, [PACE.firstWord, speaking]);
  const { total_tokens, total_price, currency } = used;
  run.totalTokens += total_tokens;
  const text = said.join('');
  const process = {
    model_mode: 'chat',
    prompts: [{ role: 'user', text: query, files: [] }],
    usage: used,
    finish_reason: 'stop',
    ...MODEL,
  };
  yield done(flow, node, PACE.firstWord + speaking, {
    inputs: MODEL,
    process,
    outputs: { text, reasoning_content: '', usage: used, finish_reason: 'stop' },
    metadata: { total_tokens, total_price, currency },
  });
  return { text, used };
}
