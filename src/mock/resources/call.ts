/** What a responder gets: a request that is known to be well formed, and the state of its key. */
import type { Form } from '../front/multipart.js';
import type { Reply } from '../front/reply.js';
import type { Mint } from '../ids.js';
import type { Dataset, KnowledgeDocument, Segment } from '../knowledge/records.js';
import type { Scenario } from '../scenarios/words.js';
import type { App } from '../state/app.js';
import type { Knowledge } from '../state/knowledge.js';
import type { World } from '../world.js';

interface Call {
  operation: string;
  /** As sent, with `/v1`. */
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  /** The JSON object that was sent, nulls of optional fields taken out; empty when there was none. */
  body: Record<string, unknown>;
  form: Form;
  /** Makes the ids of this call. */
  mint: Mint;
  world: World;
  /** What is to happen to the answer. */
  scenario: Scenario;
}
export interface AppCall extends Call {
  app: App;
  /** The end user; `DEFAULT-USER` when none was named. */
  user: string;
}
export interface KnowledgeCall extends Call {
  knowledge: Knowledge;
  /** What the path names, found before the body was looked at. */
  dataset: Dataset;
  document: KnowledgeDocument;
  segment: Segment;
}

type Answer = Reply | Promise<Reply>;
export type AppResponders = Record<string, (call: AppCall) => Answer>;
export type KnowledgeResponders = Record<string, (call: KnowledgeCall) => Answer>;

/** A string of the body; undefined when it is absent or something else. */
export function text(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}
