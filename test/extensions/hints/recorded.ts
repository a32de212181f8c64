/** Every refusal in the recordings: answers, and the `error` events of streams. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Recorded {
  status: number;
  code: string;
  message: string;
}

const isRefusal = (value: Partial<Recorded>): value is Recorded =>
  typeof value.status === 'number' && typeof value.code === 'string' && typeof value.message === 'string';

function* within(value: unknown): Generator<Recorded> {
  if (typeof value !== 'object' || value === null) return;
  if (isRefusal(value)) yield value;
  for (const part of Object.values(value)) yield* within(part);
}

export async function errorsOf(folder: string): Promise<Recorded[]> {
  const files = (await readdir(folder, { recursive: true })).filter((it) => it.endsWith('.json'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => [...within(JSON.parse(text))]);
}
