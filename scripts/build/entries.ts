/** What the package is made of: each entry is one bundled file and its types. */
export interface Entry {
  /** Name of its files in `dist/`. */
  name: string;
  source: string;
  /** The core runs on every runtime and leaves its one dependency outside; on Node all that is needed is inside. */
  runs: 'anywhere' | 'on Node';
  /** A program is no library: ESM alone, and no types. */
  program?: true;
  /** Packages that whoever uses the entry has installed. */
  peers?: readonly string[];
}

export const ENTRIES: readonly Entry[] = [
  { name: 'index', source: 'src/index.ts', runs: 'anywhere' },
  // Loaded by the client with the first file: nobody imports it by name.
  { name: 'uploads', source: 'src/extensions/uploads/index.ts', runs: 'anywhere' },
  { name: 'hints', source: 'src/extensions/hints/index.ts', runs: 'anywhere' },
  { name: 'conversations', source: 'src/extensions/conversations/index.ts', runs: 'anywhere' },
  { name: 'bot', source: 'src/extensions/bot/index.ts', runs: 'anywhere' },
  { name: 'knowledge', source: 'src/extensions/knowledge/index.ts', runs: 'anywhere' },
  { name: 'runs', source: 'src/extensions/runs/index.ts', runs: 'anywhere' },
  { name: 'queue', source: 'src/extensions/runs/queue.node.ts', runs: 'anywhere', peers: ['bullmq'] },
  { name: 'types', source: 'src/extensions/types/index.ts', runs: 'anywhere' },
  { name: 'gateway', source: 'src/gateway/index.ts', runs: 'anywhere' },
  { name: 'node', source: 'src/node/index.ts', runs: 'on Node' },
  { name: 'undici', source: 'src/node/undici.ts', runs: 'anywhere', peers: ['undici'] },
  { name: 'mock', source: 'src/mock/index.ts', runs: 'on Node' },
  { name: 'cli', source: 'src/cli/main.ts', runs: 'on Node', program: true },
];

export type Format = 'esm' | 'cjs';
export const formatsOf = ({ program }: Entry): Format[] => (program ? ['esm'] : ['esm', 'cjs']);

/** How the files of a format end; the package is `"type": "module"`. */
export const ENDINGS: Record<Format, { code: string; types: string }> = {
  esm: { code: '.js', types: '.d.ts' },
  cjs: { code: '.cjs', types: '.d.cts' },
};
