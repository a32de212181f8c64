/** `npm run check:package`: the packed package through the eyes of publint and of "Are the types wrong?". */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const folder = await mkdtemp(join(tmpdir(), 'dify-kit-'));
try {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename, files, size, unpackedSize }] = JSON.parse(packed) as [Packed];
  const tarball = join(folder, filename);
  const MB = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
  console.log(`${filename}: ${files.length} files, ${MB(size)}, unpacked ${MB(unpackedSize)}`);

  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: buffer } });
  report(
    'publint',
    messages.map((it) => formatMessage(it, pkg) ?? it.code),
  );

  const attw = spawnSync('npx', ['--no', 'attw', tarball, '--format', 'ascii', '--no-emoji'], { encoding: 'utf8' });
  report('attw', attw.stdout.includes('No problems found') ? [] : [attw.stdout + attw.stderr]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Packed {
  filename: string;
  files: unknown[];
  size: number;
  unpackedSize: number;
}

function report(tool: string, problems: readonly string[]): void {
  console.log(problems.length ? `${tool} reports:\n${problems.join('\n')}` : `${tool} reports nothing.`);
  if (problems.length) process.exitCode = 1;
}
