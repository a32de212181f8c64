/** A folder of many files against a server that fails now and then, by a process that is killed on its way. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createKnowledge, type Knowledge, knowledge } from '../../../src/extensions/knowledge/index.js';
import { Dify, type DocumentRecord } from '../../../src/index.js';
import { startMock } from '../../../src/mock/index.js';
import { folder, journal } from '../../../src/node/index.js';
import { type Faulty, faulty } from './faulty.js';

const FILES = 300;
const KEY = 'dataset-crash';

/** 300 small texts in two folders, and 50 MB whose text the mock does not look for. */
async function manyFiles(): Promise<{ path: string; names: string[] }> {
  const path = await mkdtemp(join(tmpdir(), 'dify-kit-'));
  onTestFinished(() => rm(path, { recursive: true }));
  await mkdir(join(path, 'docs', 'guides'), { recursive: true });
  const names = ['big.pdf'];
  await writeFile(join(path, 'docs', 'big.pdf'), '%PDF-1.7');
  await truncate(join(path, 'docs', 'big.pdf'), 50 * 1024 * 1024);
  for (let at = 0; at < FILES; at++) {
    const below = at % 2 ? ['guides'] : [];
    const name = `file-${at}.md`;
    await writeFile(join(path, 'docs', ...below, name), `# File ${at}\n\nThis is text number ${at}.\n`);
    names.push([...below, name].join('__'));
  }
  return { path, names: names.sort() };
}

async function listed(kb: Knowledge): Promise<DocumentRecord[]> {
  const all: DocumentRecord[] = [];
  for await (const it of kb.documents.list({ limit: 100 })) all.push(it);
  return all;
}

/** Starts the child and ends it with SIGKILL as soon as so many documents were created. */
async function killedAt(documents: number, proxy: Faulty, ...args: string[]): Promise<NodeJS.Signals | null> {
  const env = { ...process.env, DIFY_BASE_URL: proxy.url, DIFY_DATASET_KEY: KEY, DIFY_API_KEY: 'app-chat-1' };
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'ingest-child.ts'), ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let created = 0;
  proxy.onArrived = ({ document }) => {
    if (document && ++created === documents) child.kill('SIGKILL');
  };
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, it) => resolve(it)));
  proxy.onArrived = () => {};
  return signal;
}

const uploads = ({ arrived }: Faulty) => arrived.flatMap(({ document }) => document ?? []);

it('brings every file there once, killed at half and with one request in twenty failing', {
  timeout: 180_000,
}, async () => {
  await using mock = await startMock({ pace: 0, fileSizeLimit: 60 });
  const proxy = await faulty(mock.url, 7);
  const { path, names } = await manyFiles();
  const direct = new Dify({ baseUrl: mock.url, datasetKey: KEY });
  const { id } = await createKnowledge(direct, { name: 'docs', indexing_technique: 'high_quality' });
  const notes = join(path, 'journal.jsonl');

  proxy.share = 0.05;
  expect(await killedAt(FILES / 2, proxy, id, join(path, 'docs'), notes)).toBe('SIGKILL');
  expect((await listed(knowledge(direct, id))).length).toBeLessThan(FILES);

  const kb = knowledge(new Dify({ baseUrl: proxy.url, datasetKey: KEY }), id);
  const report = await kb.ingest(folder(join(path, 'docs')), { journal: journal(notes) });
  expect(report.failed).toEqual([]);
  expect(report.running).toEqual([]);
  expect([...report.done, ...report.unchanged].map(({ name }) => name).sort()).toEqual(names);

  const documents = await listed(knowledge(direct, id));
  expect(documents.map(({ name }) => name).sort()).toEqual(names);
  expect(new Set(documents.map(({ display_status }) => display_status))).toEqual(new Set(['available']));
  // Nothing was sent twice, and the faults were there.
  expect(uploads(proxy).sort()).toEqual(names);
  const faults = [...proxy.lost, ...proxy.arrived.flatMap(({ fault }) => fault ?? [])];
  expect(new Set(faults).size).toBe(5);
  expect(faults.length / (proxy.lost.length + proxy.arrived.length)).toBeGreaterThan(0.025);
  // An answer that was lost is the case that is easy to get wrong.
  expect(proxy.arrived.filter(({ document, fault }) => document && fault).length).toBeGreaterThan(0);

  proxy.arrived.length = 0;
  const again = await kb.ingest(folder(join(path, 'docs')), { journal: journal(notes) });
  expect(uploads(proxy)).toEqual([]);
  expect(again.unchanged.map(({ name }) => name).sort()).toEqual(names);
  expect(proxy.arrived.filter(({ method }) => method !== 'GET')).toEqual([]);
});
