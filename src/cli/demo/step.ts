import type { Terminal } from '../terminal.js';
import type { Server } from './server.js';

/** One thing that the demo shows. */
export interface Step {
  title: string;
  /** The line of code that it comes down to. */
  call: string;
  run(server: Server, out: Terminal): Promise<void>;
}

/** A step that this server or this key has nothing for. */
export class Skipped extends Error {}
