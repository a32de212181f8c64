import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JournalEntry } from '../../src/extensions/knowledge/index.js';
import { file, folder, journal } from '../../src/node/index.js';

async function place(files: Record<string, string> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dify-kit-'));
  onTestFinished(() => rm(path, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(path, name, '..'), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}
const names = async (files: AsyncIterable<{ name: string }>) => {
  const all: string[] = [];
  for await (const { name } of files) all.push(name);
  return all;
};

describe('file', () => {
  it('knows its name, type and size, and is read in each way', async () => {
    const path = join(await place({ 'Plan é.pdf': 'plan' }), 'Plan é.pdf');
    const it = file(path);
    expect(it).toMatchObject({ name: 'Plan é.pdf', type: 'application/pdf', size: 4, path });
    expect(Math.abs(Date.now() - it.mtimeMs)).toBeLessThan(60_000);
    expect(Buffer.from(await it.bytes()).toString()).toBe('plan');
    expect(await new Response(it.stream()).text()).toBe('plan');
    const blob = await it.blob();
    expect([blob.type, blob.size, await blob.text()]).toEqual(['application/pdf', 4, 'plan']);
    expect(await it.sha256()).toBe(createHash('sha256').update('plan').digest('hex'));
    expect(file(pathToFileURL(path)).path).toBe(path);
    expect(file(path, { name: 'a.bin', type: 'text/plain' })).toMatchObject({ name: 'a.bin', type: 'text/plain' });
  });

  it('takes what it does not know for bytes', async () => {
    expect(file(join(await place({ 'a.unheard': '' }), 'a.unheard')).type).toBe('application/octet-stream');
  });

  it('is refused where there is none', async () => {
    const path = await place();
    expect(() => file(join(path, 'none.md'))).toThrow('`path` names no file');
    expect(() => file(path)).toThrow('`folder()`');
    expect(() => folder(join(path, 'none'))).toThrow('`path` is no folder');
  });
});

describe('folder', () => {
  it('has what is in it, in order, as it is when it is asked', async () => {
    const path = await place({ 'b.md': '', 'a/z.md': '', 'a/y.txt': '', '.git/x.md': '', 'a/.hidden.md': '' });
    const all = folder(path);
    expect(await names(all)).toEqual(['a/y.txt', 'a/z.md', 'b.md']);
    await writeFile(join(path, 'c.md'), '');
    expect(await names(all)).toEqual(['a/y.txt', 'a/z.md', 'b.md', 'c.md']);
    expect(await names(folder(path, { glob: '**/*.md', ignore: 'a/**' }))).toEqual(['b.md', 'c.md']);
    expect(await names(folder(path, { glob: ['*.md'], dot: true }))).toEqual(['b.md', 'c.md']);
    expect(await names(folder(path, { dot: true }))).toContain('a/.hidden.md');
  });

  it('passes over what is gone before its turn', async () => {
    const path = await place({ 'a.md': '', 'b.md': '', 'c.md': '' });
    const seen: string[] = [];
    for await (const { name } of folder(path)) {
      seen.push(name);
      await rm(join(path, 'b.md'), { force: true });
    }
    expect(seen).toEqual(['a.md', 'c.md']);
  });

  it('does not leave itself by a link', async () => {
    const outside = await place({ 'secret.md': 'x' });
    const path = await place({ 'a.md': '' });
    await symlink(outside, join(path, 'link'));
    await symlink(join(outside, 'secret.md'), join(path, 'b.md'));
    expect(await names(folder(path))).toEqual(['a.md']);
  });
});

describe('journal', () => {
  const entry = (name: string): JournalEntry => ({ dataset_id: 'd', name, hash: 'h', before: null });

  it('has what was written, after a torn line too, until it is cleared', async () => {
    const path = join(await place(), 'journal.jsonl');
    const one = journal(path);
    expect([...(await one.read())]).toEqual([]);
    await one.write(entry('a'));
    await writeFile(path, '{"dataset_id":"d","na', { flag: 'a' });
    expect([...(await journal(path).read())]).toEqual([entry('a')]);
    await one.write(entry('b'));
    expect([...(await journal(path).read())]).toEqual([entry('a'), entry('b')]);
    await one.clear();
    expect([...(await one.read())]).toEqual([]);
  });
});
