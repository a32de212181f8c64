import { DifyError } from '../../index.js';
import type { Call, Operation, RequestOptions, Transport } from '../../transport/index.js';
import { inPieces } from '../../transport/pieces.js';
import { save } from './save.node.js';
import type { Fetchable } from './source.js';

/**
 * A file that the server sends: its headers are there, its contents as they are read. Whoever does not read it cancels
 * `stream()`, which else keeps its connection. It is read once.
 */
export class Download {
  /** Status and headers: a `Range` that was asked for is a 206 where the server honours it, and the whole with 200 else. */
  readonly response: Response;

  constructor(response: Response) {
    this.response = response;
  }

  /** MIME type, as the server tells it. */
  get type(): string {
    return this.response.headers.get('content-type') ?? '';
  }

  /** Bytes, where they are told beforehand. */
  get size(): number | undefined {
    const length = this.response.headers.get('content-length');
    return length === null ? undefined : Number(length);
  }

  /** The name under which it is to be saved, where the server tells one. Without a folder. */
  get name(): string | undefined {
    const told = this.response.headers.get('content-disposition') ?? '';
    const [, utf8, plain = utf8] = /filename\*=UTF-8''([^;]*)/i.exec(told) ?? /filename=(")?([^";]*)/i.exec(told) ?? [];
    return plain && decodeURIComponent(plain).replace(/^.*[/\\]/s, '');
  }

  /** The contents, read under the `idle` clock of the call. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return this.response.body ?? (new Blob([]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>);
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.response.arrayBuffer());
  }

  blob(): Promise<Blob> {
    return this.response.blob();
  }

  /**
   * Writes it to a file, which is there when all of it is. On Node, Bun and Deno.
   *
   * @throws DifyError where there is no disk, or what reading or writing fails with; nothing is left behind.
   */
  saveTo(path: string | URL): Promise<void> {
    return save(this.stream(), path);
  }
}

interface Answer {
  data: Download;
  response: Response;
}

/** Sends, and gives the answer as a file. */
export function download(transport: Transport, id: string, params?: object, options?: RequestOptions): Promise<Answer> {
  const call = transport.begin(transport.operation(id), options);
  return answered(call, transport.open(call, params));
}

const FETCH: Operation = { id: 'fetchFile', method: 'GET', path: '', names: [], key: 'app', repeat: 'always' };

/** Fetches what an answer gave the address of. */
export function fetchFile(transport: Transport, file: Fetchable, options?: RequestOptions): Promise<Answer> {
  const url = typeof file === 'string' || file instanceof URL ? file : file.url;
  if (!url) throw new DifyError('`fetchFile` needs an address, or something with a `url`.');
  const call = transport.begin(FETCH, options);
  return answered(call, transport.fetch(call, url));
}

async function answered(call: Call, sent: Promise<Response>): Promise<Answer> {
  const { id, method } = call.operation;
  try {
    const response = inPieces(call, await sent);
    const data = new Download(response);
    // A file of JSON is a file. What was to be made and is JSON is `null`.
    if (method === 'POST' && /json/.test(data.type)) {
      void response.body?.cancel();
      throw new DifyError(
        `\`${id}\` made nothing: the message is unknown or has no text. Give \`text\`, or another id.`,
      );
    }
    // Dify sends pages as `application/octet-stream`.
    if (id !== FETCH.id && data.type.startsWith('text/html')) {
      void response.body?.cancel();
      throw new DifyError(`\`${id}\` was answered with a page of HTML: is \`baseUrl\` that of the API?`);
    }
    return { data, response };
  } catch (error) {
    const { status = 0 } = error as { status?: number };
    if (id === FETCH.id && status >= 400 && status < 500) {
      (error as Error).message += ' Addresses of files are signed and run out: ask for the message again.';
    }
    call.close(error);
    throw error;
  }
}
