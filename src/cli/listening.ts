/** What keeps a server from listening. */
import { Misused } from './exit.js';

/** An address that is taken, or not ours, is a matter of the options. */
export function unheard(error: unknown): never {
  const { syscall, code, message } = error as NodeJS.ErrnoException;
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') throw error;
  const busy = code === 'EADDRINUSE' ? ' Another program has it: -p 0 takes a free one.' : '';
  throw new Misused(`It cannot listen there: ${message}.${busy}`, { cause: error });
}
