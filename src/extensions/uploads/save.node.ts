import { DifyError } from '../../index.js';

/** What is taken of the runtime's disk; its own types are not there in a browser's project. */
interface Disk {
  writeFile(path: string | URL, stream: ReadableStream<Uint8Array>): Promise<void>;
  rename(from: string | URL, to: string | URL): Promise<void>;
  rm(path: string | URL, options: { force: true }): Promise<void>;
}

/** Writes beside the path and puts the file there when it is whole. Asks the runtime for its disk: a bundle for browsers holds none. */
export async function save(stream: ReadableStream<Uint8Array>, path: string | URL): Promise<void> {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => Disk } };
  const disk = process?.getBuiltinModule?.('node:fs/promises');
  if (!disk) {
    void stream.cancel();
    throw new DifyError('`saveTo` needs Node 20.16, Bun or Deno: elsewhere use `stream()` or `blob()`.');
  }
  const part = path instanceof URL ? new URL(`${path}.part`) : `${path}.part`;
  try {
    await disk.writeFile(part, stream);
    await disk.rename(part, path);
  } catch (error) {
    await disk.rm(part, { force: true });
    throw error;
  }
}
