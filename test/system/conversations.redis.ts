import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** Starts a Redis of its own for one test, in memory alone, and tells its port. */
export async function startRedis(): Promise<number> {
  const port = await freePort();
  const flags = { port, bind: '127.0.0.1', save: '', appendonly: 'no' };
  const given = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  const server = spawn('redis-server', given, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => server.once('close', () => resolve()));
  onTestFinished(async () => {
    server.kill();
    await gone;
  });
  let told = '';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`redis-server ended:\n${told}`)));
    server.stdout.on('data', (it) => {
      told += it;
      if (told.includes('Ready to accept connections')) resolve();
    });
  });
  return port;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
