import { DifyError } from '../../index.js';
import { COPIES } from '../../transport/fetch.js';
import type { Call, Sendable } from '../../transport/index.js';
import { endingOf, kindOf } from './kinds.js';
import { piecesOf } from './pieces.js';
import { refused, type Source, sourceOf } from './source.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** How far an upload is. */
export interface Progress {
  /** Name of the file. */
  name: string;
  /** Bytes of the request that were sent. All of them are when the server has answered, not before. */
  bytes: number;
  /** Bytes of the whole request; undefined where the length of a stream is not known. */
  total: number | undefined;
}

const encoder = new TextEncoder();
/** A page sends no streams, and a Blob costs it no memory. */
const BROWSER = /^Mozilla/.test(globalThis.navigator?.userAgent ?? '');

/**
 * Lets what has arrived meanwhile be read. A server that refuses and closes is known by its answer then: a write to its closed
 * connection would fail first, and take the answer away.
 */
const heard = (): Promise<void> | undefined => {
  const { setImmediate } = globalThis as { setImmediate?: (then: () => void) => void };
  return setImmediate && new Promise((resolve) => setImmediate(resolve));
};

/** Names as browsers write them, and as the server reads them. */
const escaped = (name: string) => name.replace(/[\r\n"]/g, encodeURIComponent);

/** A multipart form that is written as it is sent, and over again for every attempt. */
export class Form {
  /** Content type. */
  readonly type: string;
  /** Bytes, where they are known. */
  readonly size: number | undefined;
  /** Its files. */
  readonly sources: Source[] = [];
  readonly #id: string;
  readonly #parts: (Bytes | Source)[] = [];
  #sent = 0;
  #stop: (() => void) | undefined;

  /** Files as they are, behind everything else; objects as JSON text, nothing for what is undefined or null. */
  constructor(id: string, fields: Readonly<Record<string, unknown>>) {
    this.#id = id;
    const boundary = `----dify-kit-${Math.random()}${Math.random()}`;
    let text = '';
    const begin = (name: string, more = '') => {
      text += `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${more}\r\n\r\n`;
    };
    const files: [name: string, source: Source][] = [];
    for (const [name, value] of Object.entries(fields)) {
      if (value == null) continue;
      const source = typeof value === 'object' || name === 'file' ? sourceOf(value) : undefined;
      if (source) files.push([name, source]);
      else if (name === 'file') refused(name, id, value);
      else {
        begin(name);
        text += `${typeof value === 'object' ? JSON.stringify(value) : value}\r\n`;
      }
    }
    for (const [name, source] of files) {
      // Speech is told by its ending: `audio/mp3` is taken, `audio/mpeg` is not.
      const spoken = id === 'audio.transcribe' && kindOf(source.name) === 'audio';
      const type = spoken ? `audio/${endingOf(source.name)}` : source.type;
      begin(name, `; filename="${escaped(source.name)}"\r\nContent-Type: ${type}`);
      this.sources.push(source);
      this.#parts.push(encoder.encode(text), source);
      text = '\r\n';
    }
    this.#parts.push(encoder.encode(`${text}--${boundary}--\r\n`));
    this.type = `multipart/form-data; boundary=${boundary}`;
    let size = 0;
    for (const part of this.#parts) size += part instanceof Uint8Array ? part.length : (part.size ?? Number.NaN);
    this.size = size || undefined;
  }

  /** Its length is told where it is known. A page leaves that to the browser. */
  get headers(): Record<string, string> {
    return { 'Content-Type': this.type, ...(this.size && { 'Content-Length': `${this.size}` }) };
  }

  /** What one attempt is sent with. */
  async init(call: Call): Promise<Partial<Sendable>> {
    this.#stop?.();
    const body = BROWSER ? await this.#blob() : this.#stream(call);
    return {
      body,
      duplex: 'half',
      // Also where somebody's own fetch is that of Node, with something around it. Workers know no `error`.
      redirect: COPIES ? 'error' : 'manual',
    };
  }

  /** The attempt is over: nothing more is read, and what can be read but once is given up. */
  close(): void {
    this.#stop?.();
    for (const { once } of this.sources) void once?.cancel().catch(() => {});
  }

  /** All is there: the server has answered. */
  arrived(call: Call): void {
    this.#tell(call, this.size ?? this.#sent, this.#sent);
  }

  #tell({ options: { onProgress } }: Call, bytes: number, total = this.size): void {
    this.#sent = bytes;
    if (this.sources[0]) onProgress?.({ name: this.sources[0].name, bytes, total });
  }

  async #blob(): Promise<Blob> {
    const whole = (part: Source) => part.from.blob ?? new Response(part.stream()).blob();
    const parts = this.#parts.map((part) => (part instanceof Uint8Array ? part : whole(part)));
    const blob = new Blob(await Promise.all(parts), { type: this.type });
    this.#sent = blob.size;
    return blob;
  }

  #stream(call: Call): ReadableStream<Uint8Array> {
    const pieces = piecesOf(this.#parts);
    let closed = false;
    let sent = 0;
    let piece = 0;
    this.#stop = () => {
      closed = true;
      pieces.cancel();
    };
    return new ReadableStream(
      {
        pull: async (out) => {
          // What passes until a piece is taken, and behind the last one, is the time of the server; the rest is not.
          call.stop('response');
          try {
            const next = await pieces.next();
            await heard();
            sent += piece;
            piece = next?.length ?? 0;
            if (closed) return;
            call.start('response');
            if (!next) {
              this.#sent = sent;
              return out.close();
            }
            this.#tell(call, sent);
            out.enqueue(next);
          } catch (cause) {
            const { message } = cause as Error;
            call.abort(new DifyError(`A file of \`${this.#id}\` could not be read: ${message}`, { cause }));
            out.error(cause);
          }
        },
        cancel: this.#stop,
      },
      // Nothing is read before it can be sent.
      { highWaterMark: 0 },
    );
  }
}
