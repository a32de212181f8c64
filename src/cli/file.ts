import { file } from '../node/index.js';

/** A file of the disk, as uploads take it: read when it is sent. */
export async function fileAt(path: string): Promise<File> {
  const { name, type, blob } = file(path);
  return new File([await blob()], name, { type });
}
