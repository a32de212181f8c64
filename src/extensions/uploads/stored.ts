/** What was uploaded before, and stands for the same file again. */
import type { RequestOptions, Transport } from '../../transport/index.js';
import type { Source } from './source.js';

/** Above it bytes are sent again sooner than they are compared. */
const MOST_HASHED = 8 * 2 ** 20;
/** Uploads that a client remembers. */
const MOST_KNOWN = 1_000;

const known = new WeakMap<Transport, Map<string, Promise<{ id: string }>>>();

/** The id of an upload for a user: a new one, or that of the same file before. */
export async function stored(
  transport: Transport,
  file: Source,
  user: string | undefined,
  options: RequestOptions,
): Promise<string> {
  const upload = (): Promise<{ id: string }> =>
    transport.send('files.upload', { file, user }, { ...options, check: false });
  const key = options.dedupe !== false && (await keyOf(file));
  if (!key) return (await upload()).id;
  const ids = known.get(transport) ?? new Map<string, Promise<{ id: string }>>();
  known.set(transport, ids);
  const whole = JSON.stringify([user, file.name, file.type, key]);
  // What another call uploads may be given up by its caller.
  const before = await ids.get(whole)?.catch(() => undefined);
  if (before) return before.id;
  const answer = upload();
  ids.set(whole, answer);
  answer.catch(() => ids.delete(whole));
  const [oldest = ''] = ids.keys();
  if (ids.size > MOST_KNOWN) ids.delete(oldest);
  return (await answer).id;
}

/** What is the same for the same file: the contents in memory, or where it is, how large and how old. */
async function keyOf({ size, from: { blob, path, mtimeMs } }: Source): Promise<string | undefined> {
  if (path && mtimeMs) return `${path} ${size} ${mtimeMs}`;
  if (!blob || blob.size > MOST_HASHED) return undefined;
  // A page that did not come over TLS has no `subtle`.
  const hash = await globalThis.crypto.subtle?.digest('SHA-256', await blob.arrayBuffer());
  return hash && `${new Uint8Array(hash)}`;
}
