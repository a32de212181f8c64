/** Reads multipart forms without touching a byte of the files, and without expecting more of a part than its name. */
export interface FormFile {
  /** As sent; empty when the part said `filename=""`. */
  filename: string;
  /** What the part says it is; undefined when it says nothing. */
  type: string | undefined;
  content: Buffer;
}
export interface Form {
  fields: Map<string, string>;
  /** The files by field name, in the order of their parts. */
  files: Map<string, FormFile[]>;
}

const CRLF2 = Buffer.from('\r\n\r\n');

export const boundaryOf = (contentType: string): string | undefined => {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
};

/** The parameters of a header value: `form-data; name="file"; filename*=UTF-8''a%20b`. */
function parameters(value: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, plain] of value.matchAll(/;\s*([\w*-]+)=(?:"((?:\\["\\]|[^"])*)"|([^;\s]*))/g)) {
    const text = quoted === undefined ? (plain ?? '') : quoted.replace(/\\(["\\])/g, '$1').replaceAll('%22', '"');
    found.set(name.toLowerCase(), text);
  }
  const extended = found.get('filename*');
  if (extended !== undefined) found.set('filename', decoded(extended.replace(/^[^']*'[^']*'/, '')));
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function read(form: Form, part: Buffer): void {
  const end = part.indexOf(CRLF2);
  if (end < 0) return;
  const headers = new Map(
    part
      .subarray(0, end)
      .toString('utf8')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const disposition = parameters(headers.get('content-disposition') ?? '');
  const name = disposition.get('name');
  if (name === undefined) return;
  const filename = disposition.get('filename');
  const content = part.subarray(end + CRLF2.length);
  if (filename === undefined) {
    if (!form.fields.has(name)) form.fields.set(name, content.toString('utf8'));
    return;
  }
  const file: FormFile = { filename, type: headers.get('content-type') || undefined, content };
  form.files.set(name, [...(form.files.get(name) ?? []), file]);
}

/** The form in a body. What is no part is skipped, as the server does it. */
export function readForm(body: Buffer, boundary: string): Form {
  const form: Form = { fields: new Map(), files: new Map() };
  const delimiter = Buffer.from(`--${boundary}`);
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    // Behind a delimiter stands CRLF, or `--` at the very end.
    const start = at + delimiter.length + 2;
    if (body.subarray(start - 2, start).toString('latin1') === '--') break;
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start);
    if (next < 0) break;
    read(form, body.subarray(start, next));
    at = next + 2;
  }
  return form;
}
