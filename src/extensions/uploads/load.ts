import type { Reply, RequestOptions, Transport } from '../../transport/index.js';
import { replyOf } from '../../transport/reply.js';
import type { Download } from './download.js';
import type { Fetchable } from './source.js';

/** What only files need: a file of its own, read with the first of them. */
export const uploads = (): Promise<typeof import('./index.js')> => import('./index.js');

/** Whether there may be files in the body of a call; plain objects may be some. */
export function mayHoldFiles({ body, files }: { body?: string; files?: readonly string[] }, fields: unknown): boolean {
  if (body === 'form') return true;
  if (!files) return false;
  const { files: beside, inputs } = Object(fields) as { files?: unknown[]; inputs?: object };
  const among = Object.values(inputs ?? {}).flat();
  return !!beside?.length || among.some((it) => Object(it) === it);
}

/** Sends, and gives the answer as a file. */
export const download = (
  ...call: [Transport, id: string, params?: object, options?: RequestOptions]
): Reply<Download> => replyOf(uploads().then((it) => it.download(...call)));

export const fetchFile = (...call: [Transport, Fetchable, options?: RequestOptions]): Reply<Download> =>
  replyOf(uploads().then((it) => it.fetchFile(...call)));
