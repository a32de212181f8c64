import { fileURLToPath } from 'node:url';
import { type Recorded, recordedIn } from '../../../scripts/replay/recorded.js';

export { folded, isWhole, type Recorded, type Result, type Said } from '../../../scripts/replay/recorded.js';

/** Every recorded stream of the choice that goes with the tests. */
export const recorded: readonly Recorded[] = recordedIn(fileURLToPath(new URL('../../recordings', import.meta.url)));
