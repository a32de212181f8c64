import { DifyError } from '../errors/index.js';

/** Fields as a multipart form: files as they are, objects as JSON text, nothing for what is undefined or null. */
export function form(id: string, fields: Readonly<Record<string, unknown>>): FormData {
  const out = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value == null) continue;
    if (value instanceof Blob) out.append(name, value);
    else if (name === 'file') {
      throw new DifyError(`\`file\` of \`${id}\` must be a File: \`new File([bytes], 'a.pdf')\`.`);
    } else out.append(name, typeof value === 'object' ? JSON.stringify(value) : `${value}`);
  }
  return out;
}
