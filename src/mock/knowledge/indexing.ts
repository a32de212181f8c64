/** How far a document is. Nothing runs: its state follows from the time that has passed. */
import type { World } from '../world.js';
import type { KnowledgeDocument, Marks, Segment } from './records.js';

export type IndexingStatus = 'waiting' | 'parsing' | 'splitting' | 'indexing' | 'completed' | 'error';

export interface Progress {
  status: IndexingStatus;
  marks: Marks;
  error: string | null;
  stoppedAt: number | null;
  /** How many of its segments are ready, and how many there are so far. */
  done: number;
  total: number;
}

/** Where each stage ends, as a share of the whole. */
const STAGES = { waiting: 0.1, parsing: 0.2, splitting: 0.35, indexing: 1 } as const;
export const UNBEGUN: Marks = {
  processing_started_at: null,
  parsing_completed_at: null,
  cleaning_completed_at: null,
  splitting_completed_at: null,
  completed_at: null,
};

function stageAt(share: number): IndexingStatus {
  const names = Object.keys(STAGES) as (keyof typeof STAGES)[];
  return names.find((name) => share < STAGES[name]) ?? 'completed';
}

/** Milliseconds: when nothing more will be done to it. */
export function endOf({ indexedFrom, trouble }: KnowledgeDocument, { clock, settings }: World): number {
  return indexedFrom + clock.paced(settings.indexing) * (trouble === null ? 1 : STAGES.splitting);
}

/** Documents of a pipeline wait until all is done. */
function piped(document: KnowledgeDocument, world: World): Progress {
  const { source, trouble, segments } = document;
  const end = endOf(document, world);
  const over = !source?.waits && world.clock.now() >= end;
  const error = over ? trouble : null;
  const total = over && error === null ? segments.length : 0;
  const marks = { ...UNBEGUN, completed_at: over && error === null ? Math.floor(end / 1000) : null };
  const status = over ? (error === null ? 'completed' : 'error') : 'waiting';
  return { status, marks, error, stoppedAt: null, done: total, total };
}

export function progress(document: KnowledgeDocument, world: World): Progress {
  if (document.source) return piped(document, world);
  const { clock, settings } = world;
  const whole = clock.paced(settings.indexing);
  const share = whole > 0 ? (clock.now() - document.indexedFrom) / whole : 1;
  const failed = document.trouble !== null && share >= STAGES.splitting;
  const status = failed ? 'error' : stageAt(share);
  const at = (stage: keyof typeof STAGES) =>
    share < STAGES[stage] ? null : Math.floor((document.indexedFrom + whole * STAGES[stage]) / 1000);
  const old = document.before?.marks;
  const split = failed ? null : at('splitting');
  const marks: Marks = {
    processing_started_at: at('waiting') ?? old?.processing_started_at ?? null,
    parsing_completed_at: at('parsing') ?? old?.parsing_completed_at ?? null,
    cleaning_completed_at: split ?? old?.cleaning_completed_at ?? null,
    splitting_completed_at: split ?? old?.splitting_completed_at ?? null,
    completed_at: (failed ? null : at('indexing')) ?? old?.completed_at ?? null,
  };
  const total = failed || share < STAGES.splitting ? 0 : document.segments.length;
  const part = Math.max(0, Math.min(1, (share - STAGES.splitting) / (1 - STAGES.splitting)));
  const done = document.barren ? 0 : status === 'completed' ? total : Math.floor(total * part);
  const stoppedAt = failed ? Math.floor((document.indexedFrom + whole * STAGES.splitting) / 1000) : null;
  return { status, marks, error: failed ? document.trouble : null, stoppedAt, done, total };
}

/** What a list of documents calls it. */
export function displayStatus(document: KnowledgeDocument, status: IndexingStatus): string {
  if (status === 'waiting') return 'queuing';
  if (status === 'error') return 'error';
  if (status !== 'completed') return 'indexing';
  if (document.archived) return 'archived';
  return document.enabled ? 'available' : 'disabled';
}

/** Its segments, as far as they exist, each with whether it is ready. */
export function* visible(document: KnowledgeDocument, world: World): Generator<[segment: Segment, ready: boolean]> {
  const { total, done, status } = progress(document, world);
  for (const [at, segment] of document.segments.slice(0, total).entries()) {
    yield [segment, segment.added || (status === 'completed' && !document.barren) || at < done];
  }
}
