import { DifyError } from '../errors/index.js';

/** Fields as a multipart form: files as they are, objects as JSON text, nothing for what is undefined. */
export function form(id: string, fields: Readonly<Record<string, unknown>>): FormData {
  const out = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    if (value instanceof Blob) out.append(name, value, nameOf(value));
    else if (isBytes(value)) {
      throw new DifyError(`\`${name}\` of \`${id}\` has no name: wrap it, as in \`new File([bytes], 'report.pdf')\`.`);
    } else if (name === 'file') {
      throw new DifyError(
        `\`file\` of \`${id}\` must be a File or a Blob, and is ${describe(value)}. A text is never taken for a path.`,
      );
    } else out.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  return out;
}

const nameOf = (blob: Blob): string =>
  'name' in blob && typeof blob.name === 'string' && blob.name ? blob.name : 'file';
const isBytes = (value: unknown): boolean => value instanceof ArrayBuffer || ArrayBuffer.isView(value);
const describe = (value: unknown): string => (typeof value === 'object' ? 'an object' : `a ${typeof value}`);
