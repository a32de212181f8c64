/** Segments of a document: listed, added, changed, deleted. */
import { json, noContent, type Reply } from '../front/reply.js';
import { newSegment } from '../knowledge/building.js';
import { progress, visible } from '../knowledge/indexing.js';
import type { Dataset, KnowledgeDocument, Segment, Segmentation } from '../knowledge/records.js';
import { keywords, split } from '../knowledge/splitting.js';
import { segmentView } from '../knowledge/views.js';
import { invalidParam, notFound } from '../refusal.js';
import { ownerId } from '../world.js';
import type { KnowledgeCall, KnowledgeResponders } from './call.js';
import { numbered } from './pages.js';

/** The document that a segment is really of: the path may name another. */
const homeOf = ({ knowledge }: KnowledgeCall, segment: Segment): KnowledgeDocument =>
  knowledge.documents.get(segment.documentId) as KnowledgeDocument;

function list({ knowledge, document, query, world }: KnowledgeCall): Reply {
  const states = query.getAll('status');
  const keyword = query.get('keyword')?.toLowerCase() ?? '';
  const rows = [...visible(document, world)].filter(([segment, ready]) => {
    const state = ready ? 'completed' : 'indexing';
    return (!states.length || states.includes(state)) && segment.content.toLowerCase().includes(keyword);
  });
  const { data, has_more, limit, total, page } = numbered(rows, query);
  const shown = data.map(([segment, ready]) => segmentView(knowledge, document, segment, ready));
  return json({ data: shown, doc_form: document.form, total, has_more, limit, page });
}

interface Given {
  content: string;
  answer?: string;
  keywords?: string[] | string;
}

function check({ form }: KnowledgeDocument, { content, answer }: Given): void {
  if (!content.trim()) throw invalidParam('Content is empty');
  if (form !== 'qa_model') return;
  if (answer === undefined) throw invalidParam('Answer is required');
  if (!answer.trim()) throw invalidParam('Answer is empty');
}

/** The children that the document's rule cuts out of a text. */
function childrenOf({ rule, form }: KnowledgeDocument, content: string): string[] {
  if (rule.mode !== 'hierarchical') return [];
  const whole: Segmentation = { separator: '\u0000', max_tokens: Number.MAX_SAFE_INTEGER };
  const rules = { ...rule.sent.rules, parent_mode: 'paragraph' as const, segmentation: whole };
  return split(content, { ...rule, sent: { ...rule.sent, rules } }, form).flatMap((it) => it.children);
}

function create({ body, knowledge, dataset, document, mint, world }: KnowledgeCall): Reply {
  if (progress(document, world).status !== 'completed') throw notFound('Document is not completed.');
  if (!document.enabled) throw notFound('Document is disabled.');
  const given = body['segments'] as Given[];
  for (const it of given) check(document, it);
  const now = world.clock.seconds();
  const made = given.map((it) => {
    const position = (document.segments.at(-1)?.position ?? 0) + 1;
    const answer = document.form === 'qa_model' ? (it.answer ?? null) : null;
    const piece = { content: it.content, answer, children: childrenOf(document, it.content) };
    const words = wordsFor(dataset, it.content, it.keywords) ?? [];
    const segment = newSegment(document, piece, { position, added: true, words, now }, mint);
    document.segments.push(segment);
    return segment;
  });
  return json({ data: made.map((it) => segmentView(knowledge, document, it)), doc_form: document.form });
}

/** Words to find a text by: those that were given, or, with economy, some of its own. */
function wordsFor({ technique }: Dataset, content: string, given: string[] | string | undefined): string[] | undefined {
  const words = given === undefined ? [] : [given].flat();
  if (words.length) return words;
  return technique === 'economy' ? keywords(content) : undefined;
}

function get(call: KnowledgeCall): Reply {
  const { knowledge, segment } = call;
  const home = homeOf(call, segment);
  return json({ data: segmentView(knowledge, home, segment), doc_form: call.document.form });
}

/** Milliseconds that it takes to switch one off. */
const LOCK = 300;
const NO_ANSWER = 'can only concatenate str (not "NoneType") to str';

interface Change extends Partial<Given> {
  enabled?: boolean;
  regenerate_child_chunks?: boolean;
  summary?: string;
}

function update(call: KnowledgeCall): Reply {
  const { body, dataset, segment, mint, world } = call;
  const change = body['segment'] as Change;
  const now = world.clock.seconds();
  if (world.clock.now() < segment.lockedUntil) throw invalidParam('Segment is indexing, please try again later');
  if (change.enabled === false && segment.enabled) {
    // Whoever switches one off does nothing else with the same call.
    segment.enabled = false;
    segment.disabledAt = now;
    segment.lockedUntil = world.clock.now() + world.clock.paced(LOCK);
    return get(call);
  }
  if (!segment.enabled && change.enabled !== true) throw invalidParam("Can't update disabled segment");
  segment.enabled = true;
  segment.disabledAt = null;
  const home = homeOf(call, segment);
  const before = segment.content;
  if (home.form === 'qa_model') {
    // Whoever leaves the answer out takes it away, and the indexing trips over that: the server says so in a 200.
    segment.answer = change.answer ?? null;
    segment.error = segment.answer === null ? NO_ANSWER : null;
  }
  if (segment.error === null) segment.content = change.content || before;
  const same = segment.content === before;
  if (dataset.technique === 'economy' || same)
    segment.keywords = wordsFor(dataset, segment.content, change.keywords) ?? segment.keywords;
  if (!same) Object.assign(segment, { updatedAt: now, updatedBy: ownerId(world), indexedAt: now });
  if (dataset.technique === 'high_quality') segment.summary = change.summary ?? segment.summary;
  if (change.regenerate_child_chunks) {
    const piece = { content: segment.content, answer: segment.answer, children: childrenOf(home, segment.content) };
    const place = { position: segment.position, added: true, words: null, now };
    segment.children = newSegment(home, piece, place, mint).children.map((it) => ({ ...it, segmentId: segment.id }));
  }
  return get(call);
}

function remove(call: KnowledgeCall): Reply {
  const home = homeOf(call, call.segment);
  home.segments = home.segments.filter((it) => it !== call.segment);
  return noContent();
}

export const segments: KnowledgeResponders = {
  'segments.list': list,
  'segments.create': create,
  'segments.get': get,
  'segments.update': update,
  'segments.delete': remove,
};
