/** Starts the server of the benches. It ends with the process that started it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Served {
  url: string;
  close(): void;
}

export async function serve(): Promise<Served> {
  const child = fork(fileURLToPath(new URL('server.js', import.meta.url)), { execArgv: [] });
  const [url] = (await once(child, 'message')) as [string];
  return { url, close: () => child.disconnect() };
}
