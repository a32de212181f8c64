import { statSync } from 'node:fs';
import type { ArgsDef } from 'citty';
import type { IngestEvent, IngestReport } from '../extensions/knowledge/index.js';
import { type FileSource, file, folder, journal } from '../node/index.js';
import { clientArgs } from './client.js';
import { type Command, command, type Given, numberIn, textIn } from './command.js';
import { datasetOf } from './dataset.js';
import { EXIT, Misused } from './exit.js';
import { told } from './failure.js';
import { onInterrupt } from './interrupt.js';

const args: ArgsDef = {
  path: { type: 'positional', required: true, description: 'A folder or a file; again for more' },
  dataset: { type: 'string', alias: 'd', valueHint: 'name', description: 'Name or id of the knowledge base' },
  create: { type: 'boolean', description: 'Make the knowledge base where there is none of that name' },
  glob: { type: 'string', alias: 'g', valueHint: 'pattern', description: 'Which files of a folder, such as "**/*.md"' },
  prune: { type: 'boolean', description: 'Delete documents that an ingest made and whose files are gone' },
  journal: { type: 'string', valueHint: 'file', description: 'What outlives a crash: the next run goes on from there' },
  concurrency: { type: 'string', alias: 'c', valueHint: 'number', description: 'Uploads at once; default: 4' },
  ...clientArgs,
};

export const ingest: Command = command({
  name: 'ingest',
  description: 'Bring files to a knowledge base, and wait until they can be searched. Again: only what has changed.',
  examples: [
    'dify-kit ingest docs -d Handbook --create',
    'dify-kit ingest docs -d Handbook -g "**/*.md" --prune --journal .ingest.jsonl',
    'dify-kit ingest a.pdf b.pdf -d 8c6f2f5e-…',
  ],
  args,
  async run(given) {
    const { args, err } = given;
    const dataset = textIn(args, 'dataset');
    if (!dataset) throw new Misused('Which knowledge base? Give its name or id: -d Handbook.');
    const glob = textIn(args, 'glob');
    const sources = given.words.map((path) => sourcesAt(path, glob));
    const kept = textIn(args, 'journal');
    const kb = await datasetOf(given, dataset, args['create'] === true);
    const controller = new AbortController();
    using _interrupt = onInterrupt(() => controller.abort());
    const progress = new Progress(given);
    try {
      const report = await kb.ingest(chained(sources), {
        prune: args['prune'] === true,
        concurrency: numberIn(args, 'concurrency', 1),
        journal: kept === undefined ? undefined : journal(kept),
        signal: controller.signal,
        onProgress: (event) => progress.see(event),
      });
      progress.end();
      given.print(plainly(report), () => err.line(summary(report)));
      if (report.failed.length || report.running.length) process.exitCode = EXIT.other;
    } finally {
      progress.end();
    }
  },
});

function sourcesAt(path: string, glob: string | undefined): AsyncIterable<FileSource> | FileSource {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Misused(`There is neither file nor folder ${path}.`);
  return stats.isDirectory() ? folder(path, { glob }) : file(path);
}

async function* chained(sources: readonly (AsyncIterable<FileSource> | FileSource)[]): AsyncGenerator<FileSource> {
  for (const source of sources) {
    if (Symbol.asyncIterator in source) yield* source;
    else yield source;
  }
}

/** A line for each document that has come to something, and a bar where a person looks on. */
class Progress {
  readonly #given: Given;
  readonly #bar: { show(share: number, word: string): void; end(): void };

  constructor(given: Given) {
    this.#given = given;
    this.#bar = given.err.progress();
  }

  see({ event, name, error, progress }: IngestEvent): void {
    const { err } = this.#given;
    const { done, failed, total, eta } = progress;
    const mark = { done: err.green('✓'), failed: err.red('✗'), pruned: err.dim('-'), running: err.yellow('…') };
    if (event in mark) {
      this.#bar.end();
      const why = error ? `: ${told(error)}` : '';
      err.line(`${mark[event as keyof typeof mark]} ${err.plain(name)}${why}`);
    }
    if (!err.isTerminal || !total) return;
    const left = eta === undefined ? '' : `, ${Math.ceil(eta / 1000)} s`;
    this.#bar.show((done + failed) / total, `${done + failed}/${total}${left}`);
  }

  end(): void {
    this.#bar.end();
  }
}

function summary({ done, unchanged, failed, running, pruned, segments, took }: IngestReport): string {
  const counts = { done, unchanged, failed, running, pruned };
  const parts = Object.entries(counts).flatMap(([name, { length }]) =>
    length || name === 'done' ? [`${length} ${name}`] : [],
  );
  return `${parts.join(', ')}; ${segments} segment${segments === 1 ? '' : 's'} in ${(took / 1000).toFixed(1)} s`;
}

/** Errors are no JSON by themselves. */
function plainly(report: IngestReport): object {
  const worded = (all: IngestReport['failed']) => all.map((it) => ({ ...it, error: it.error.message }));
  return { ...report, failed: worded(report.failed), running: worded(report.running) };
}
