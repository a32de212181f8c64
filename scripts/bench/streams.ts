/** Streams: what decoding costs, when the first event is there, and what many that are open take. */
import { decoding } from './stream-decoding.js';
import { latency } from './stream-latency.js';
import { opened } from './stream-memory.js';

await decoding();
await latency();
await opened();
