/** How a document's indexing ends, and when. */
import { DifyError, type IndexingProgress } from '../../index.js';
import { pause } from '../waiting.js';

const FIRST_MS = 250;
const LONGEST_MS = 10_000;
/** Milliseconds without any progress after which nobody waits any longer. */
const STALL_MS = 600_000;

/** A document was not indexed, or is not yet. */
export class DifyIndexingError extends DifyError {
  override readonly name = 'DifyIndexingError';
  /** `failed`: it will never be. `running`: it may still be; the wait for it was given up. */
  readonly state: 'failed' | 'running';
  readonly progress: IndexingProgress;

  constructor(state: 'failed' | 'running', message: string, progress: IndexingProgress) {
    super(message);
    this.state = state;
    this.progress = progress;
  }
}

export type Verdict = { state: 'running' | 'done' } | { state: 'failed'; reason: string; silent: boolean };

/**
 * What a status means. Only `indexing_status` tells: while a document is overwritten, the times and counts are still
 * those of the one before it. A server that says `completed` may have nothing to search in.
 */
export function verdict({ indexing_status, error, completed_segments, total_segments }: IndexingProgress): Verdict {
  if (indexing_status === 'error') {
    return { state: 'failed', reason: error ?? 'The server gives no reason.', silent: false };
  }
  if (indexing_status !== 'completed') return { state: 'running' };
  if (total_segments === 0) {
    const why = 'no text was found in it, or its `process_rule` does not fit its `doc_form`';
    return { state: 'failed', reason: `The server says completed, and nothing was indexed: ${why}.`, silent: true };
  }
  if (completed_segments === 0) {
    const why = 'parents and children need `indexing_technique: high_quality`';
    return { state: 'failed', reason: `The server says completed, and no segment is ready: ${why}.`, silent: true };
  }
  return { state: 'done' };
}

export interface WaitOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds without any progress after which the wait is given up. @default 600_000 */
  stall?: number | undefined;
  /** Told of each change. */
  onProgress?: ((progress: IndexingProgress) => void) | undefined;
  /** When anything moved last; documents that wait for one another share it. */
  moved?: { at: number } | undefined;
}

/**
 * Asks until the document is indexed, the more seldom the longer nothing happens.
 *
 * @throws DifyIndexingError with the server's reason, or ours where the server keeps silent.
 */
export async function untilIndexed(
  ask: () => Promise<IndexingProgress>,
  { signal, stall = STALL_MS, onProgress, moved = { at: Date.now() } }: WaitOptions = {},
): Promise<IndexingProgress> {
  let before = '';
  let silent = false;
  for (let delay = FIRST_MS; ; delay = Math.min(delay * 1.5, LONGEST_MS)) {
    const progress = await ask();
    const { indexing_status, completed_segments, total_segments } = progress;
    const now = `${indexing_status} ${completed_segments}/${total_segments}`;
    if (now !== before) {
      before = now;
      moved.at = Date.now();
      delay = FIRST_MS;
      onProgress?.(progress);
    }
    const it = verdict(progress);
    if (it.state === 'done') return progress;
    if (it.state === 'failed') {
      // What the server does not own to is believed when it is said twice.
      if (!it.silent || silent) throw new DifyIndexingError('failed', it.reason, progress);
      silent = true;
    }
    if (Date.now() - moved.at >= stall) {
      const message = `Not indexed yet: \`${indexing_status}\`, without any progress for ${stall / 1000} s.`;
      throw new DifyIndexingError('running', message, progress);
    }
    await pause(delay, signal);
  }
}
