/** What everything in one mock shares. */
import type { Clock } from './clock.js';
import type { Ids, Mint } from './ids.js';
import type { Settings } from './options.js';

export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly ids: Ids;
  /** `http://127.0.0.1:4010`: where the mock listens; file addresses begin with it. */
  origin: string;
}

/** Whom the workspace belongs to; knowledge bases are made in this person's name. */
export const OWNER = 'admin';
export const ownerId = ({ ids }: World): string => ids.of('', 'owner').uuid();
export const tenantId = ({ ids }: World): string => ids.of('', 'tenant').uuid();

/** An address that needs no key, as the server signs them. Nothing checks the signature but that it is there. */
export function signedUrl(
  { origin, clock }: World,
  fileId: string,
  mint: Mint,
  kind: 'file-preview' | 'image-preview' = 'file-preview',
): string {
  const query = new URLSearchParams({
    timestamp: String(clock.seconds()),
    nonce: mint.hex(32, 'nonce', fileId),
    sign: `${mint.hex(43, 'sign', fileId)}=`,
  });
  return `${origin}/files/${fileId}/${kind}?${query}`;
}
