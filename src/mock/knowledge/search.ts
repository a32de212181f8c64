/** A real search, if a small one: how many of the asked words stand in a segment. */
import type { World } from '../world.js';
import { progress, visible } from './indexing.js';
import type { Child, KnowledgeDocument, Segment } from './records.js';
import { terms } from './splitting.js';

export interface Hit {
  segment: Segment;
  score: number;
  children: { child: Child; score: number }[];
}
export interface Search {
  topK: number;
  /** Least score; undefined takes all. */
  threshold: number | undefined;
}

/** The share of the asked words that a text has, a little less for long texts, so that the short ones come first. */
function rate(asked: readonly string[], text: string): number {
  const has = terms(text);
  const found = asked.filter((it) => has.includes(it)).length;
  return found === 0 ? 0 : (found / asked.length) * (0.8 + 0.2 / (1 + has.length / 50));
}

export function search(
  documents: Iterable<KnowledgeDocument>,
  query: string,
  { topK, threshold }: Search,
  world: World,
): Hit[] {
  const asked = [...new Set(terms(query))];
  const hits: Hit[] = [];
  for (const document of documents) {
    if (!document.enabled || document.archived || progress(document, world).status !== 'completed') continue;
    for (const [segment, ready] of visible(document, world)) {
      if (!ready || !segment.enabled || segment.error !== null) continue;
      const children = segment.children
        .map((child) => ({ child, score: rate(asked, child.content) }))
        .filter((it) => it.score > 0);
      const own = rate(asked, `${segment.content} ${segment.answer ?? ''} ${segment.keywords?.join(' ') ?? ''}`);
      const score = Math.max(own, ...children.map((it) => it.score));
      if (score > 0 && score >= (threshold ?? 0)) hits.push({ segment, score, children });
    }
  }
  return hits.sort((a, b) => b.score - a.score || a.segment.position - b.segment.position).slice(0, topK);
}
