/** The package as npm would install it: packed, and unpacked by hand into an empty folder, since no registry is asked. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const run: typeof execFile.__promisify__ = promisify(execFile);

export interface Manifest {
  main: string;
  types: string;
  bin: Record<string, string>;
  exports: Record<string, unknown>;
  typesVersions: unknown;
  files: string[];
  dependencies?: Record<string, string>;
}

export class Installed {
  /** The empty folder of somebody's project. */
  readonly folder: string;
  /** Paths inside the package. */
  readonly files: readonly string[];
  readonly manifest: Manifest;

  private constructor(folder: string, files: string[], manifest: Manifest) {
    this.folder = folder;
    this.files = files;
    this.manifest = manifest;
  }

  static async make(): Promise<Installed> {
    const folder = await mkdtemp(join(tmpdir(), 'dify-kit-'));
    try {
      const files = await pack(folder);
      const modules = join(folder, 'node_modules');
      const manifest = JSON.parse(await readFile(join(modules, 'dify-kit/package.json'), 'utf8')) as Manifest;
      await install(modules, Object.keys(manifest.dependencies ?? {}));
      await mkdir(join(modules, '.bin'));
      for (const [name, file] of Object.entries(manifest.bin)) {
        await symlink(join('..', 'dify-kit', file), join(modules, '.bin', name));
      }
      return new Installed(folder, files, manifest);
    } catch (error) {
      await rm(folder, { recursive: true });
      throw error;
    }
  }

  path(...parts: string[]): string {
    return join(this.folder, 'node_modules/dify-kit', ...parts);
  }

  read(file: string): Promise<string> {
    return readFile(this.path(file), 'utf8');
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

/** Builds beside the repository, packs, and unpacks: tests need no `dist/` and leave none. */
async function pack(folder: string): Promise<string[]> {
  const stage = join(folder, 'stage');
  await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', join(stage, 'dist')]);
  for (const file of await readdir('.')) {
    if (/^(package\.json|.*\.md|license)$/i.test(file)) await cp(file, join(stage, file));
  }
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: stage, shell: process.platform === 'win32' });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  const target = join(folder, 'node_modules/dify-kit');
  await mkdir(target, { recursive: true });
  await run('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', target]);
  for (const it of [stage, join(folder, filename)]) await rm(it, { recursive: true });
  return files.map(({ path }) => path).sort();
}

/** What the package depends on, and nothing else that happens to lie in the repository. */
async function install(modules: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await cp(join('node_modules', name), join(modules, name), { recursive: true, dereference: true });
    const manifest = JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8')) as Manifest;
    await install(modules, Object.keys(manifest.dependencies ?? {}));
  }
}
