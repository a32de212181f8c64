/** Milliseconds from the call of the program to its ready line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { median } from './client.js';

export async function start(program: string, runs = 10): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const began = performance.now();
    const child = spawn(process.execPath, [program, 'mock', '-p', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    times.push(performance.now() - began);
    if (!line.includes('http://')) throw new Error(`${program} says: ${line}`);
    child.kill('SIGTERM');
    await closed;
  }
  return median(times);
}
