/** Bodies on their way to Dify: bounded, and with the user in them that the gateway knows. */
import { invalid, Refused } from './refusal.js';

const tooLarge = (most: number) =>
  new Refused(413, 'request_entity_too_large', `The body is larger than the ${most} bytes that this gateway takes.`);

/** Refuses what says of itself that it is too large, before a byte of it is read. */
function checkLength({ headers }: Request, most: number): void {
  if (Number(headers.get('content-length')) > most) throw tooLarge(most);
}

/** The bytes of a body as they come, and an error instead of the one too many. */
export async function* bounded(request: Request, most: number): AsyncGenerator<Uint8Array, void, void> {
  checkLength(request, most);
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw tooLarge(most);
    yield chunk;
  }
}

/** A JSON object, and its text as it was written. */
export async function readJson(
  request: Request,
  most: number,
): Promise<{ fields: Record<string, unknown>; text: string }> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bounded(request, most)) text += decoder.decode(chunk, { stream: true });
  text = (text + decoder.decode()).trim() || '{}';
  const type = request.headers.get('content-type') ?? '';
  // What a form of another site can send is never taken for JSON.
  if (text !== '{}' && !/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw new Refused(415, 'unsupported_media_type', 'The body must be JSON, and `Content-Type` must say so.');
  }
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    throw invalid('The body is not JSON.');
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    throw invalid('The body must be a JSON object.');
  return { fields: { ...fields }, text };
}

/**
 * A JSON object with one field more, or in place of one before it: of two with a name the last one counts. The rest stays
 * byte by byte what it was, for numbers such as `3.0` would not survive a parser of JavaScript.
 */
export function withField(text: string, name: string, value: string): string {
  const before = text.slice(0, -1).trimEnd();
  return `${before}${before === '{' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}}`;
}

const BOUNDARY = /^multipart\/form-data; *boundary=("?)([\w'()+,./:=?-]{1,70})\1$/i;
const CRLF = '\r\n';

/**
 * A form with the user in front of its other fields: of two with a name Dify takes the first. It is streamed, however
 * large its file; only its beginning is looked at, so that nothing can stand before that field.
 */
export async function formWithUser(
  request: Request,
  user: string | undefined,
  most: number,
): Promise<{ type: string; body: AsyncGenerator<Uint8Array, void, void> }> {
  const [, , boundary] = BOUNDARY.exec(request.headers.get('content-type') ?? '') ?? [];
  if (!boundary)
    throw new Refused(415, 'unsupported_media_type', 'The body must be multipart/form-data with a plain boundary.');
  const chunks = bounded(request, most);
  const opening = `--${boundary}${CRLF}`;
  let head = new Uint8Array();
  while (head.length < opening.length) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = joined(head, value);
  }
  if (!new TextDecoder('latin1').decode(head).startsWith(opening))
    throw invalid('The form does not begin with its boundary.');
  const field = `${opening}Content-Disposition: form-data; name="user"${CRLF}${CRLF}${user}${CRLF}`;
  async function* body() {
    if (user !== undefined) yield new TextEncoder().encode(field);
    yield head;
    yield* chunks;
  }
  return { type: `multipart/form-data; boundary="${boundary}"`, body: body() };
}

/** A form that names its user itself: it must be whole before that can be read. */
export async function formOf(
  request: Request,
  most: number,
): Promise<{ type: string; body: Blob; user: string | undefined }> {
  const type = request.headers.get('content-type') ?? '';
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of bounded(request, most)) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  const body = new Blob(chunks);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw invalid('The body is no form.');
  });
  const user = form.get('user');
  return { type, body, user: typeof user === 'string' && user ? user : undefined };
}

/** Pieces as the body of a request; what is not asked for is not read. */
export function streamOf(pieces: AsyncGenerator<Uint8Array, void, void>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void pieces.return(),
  });
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
