import { DifyError } from '../../../index.js';
import type { IngestEvent, IngestProgress, IngestReport } from './options.js';

type Happening = Omit<IngestEvent, 'progress'>;

const asDifyError = (error: unknown): DifyError =>
  error instanceof DifyError ? error : new DifyError((error as Error)?.message ?? String(error), { cause: error });

/** Counts what happens, says it, and adds it up to a report. */
export class Tally {
  total = 0;
  readonly report: IngestReport = {
    done: [],
    unchanged: [],
    failed: [],
    running: [],
    pruned: [],
    segments: 0,
    took: 0,
  };
  readonly #began = Date.now();
  /** Segments that are ready, by name: they count while their document is not done yet. */
  readonly #segments = new Map<string, number>();
  readonly #say: (event: IngestEvent) => void;

  constructor(say: (event: IngestEvent) => void) {
    this.#say = say;
  }

  progress(): IngestProgress {
    const { done, unchanged, failed, running, segments } = this.report;
    const worked = done.length + failed.length;
    const left = this.total - worked - unchanged.length - running.length;
    const eta = worked ? Math.round(((Date.now() - this.#began) / worked) * left) : undefined;
    return { done: done.length + unchanged.length, failed: failed.length, total: this.total, segments, eta };
  }

  say(event: Happening): void {
    this.#say({ ...event, progress: this.progress() });
  }

  retrying(name: string, error: unknown): void {
    this.say({ event: 'retrying', name, error: asDifyError(error) });
  }

  indexing(name: string, document_id: string, done: number, total: number): void {
    this.report.segments += done - (this.#segments.get(name) ?? 0);
    this.#segments.set(name, done);
    this.say({ event: 'indexing', name, document_id, segments: { done, total } });
  }

  done(name: string, document_id: string): void {
    this.report.done.push({ name, document_id, segments: this.#segments.get(name) ?? 0 });
    this.say({ event: 'done', name, document_id });
  }

  kept(event: 'unchanged' | 'pruned', name: string, document_id: string): void {
    this.report[event].push({ name, document_id });
    this.say({ event, name, document_id });
  }

  missed(event: 'failed' | 'running', name: string, document_id: string | undefined, failure: unknown): void {
    const error = asDifyError(failure);
    this.report[event].push({ name, document_id, error });
    this.say({ event, name, ...(document_id && { document_id }), error });
  }

  end(): IngestReport {
    this.report.took = Date.now() - this.#began;
    return this.report;
  }
}
