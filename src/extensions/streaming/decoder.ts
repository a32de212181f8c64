/**
 * Server-sent events out of bytes, by the rules of the WHATWG: https://html.spec.whatwg.org/multipage/server-sent-events.html.
 * What stands behind the last blank line when a body ends is no event.
 */
import { DifyError } from '../errors/index.js';

export interface ServerSentEvent {
  /** Value of the `event:` field; absent in nearly all of Dify's frames, whose name is inside the data. */
  event: string | undefined;
  data: string;
}

export interface DecoderOptions {
  /** Most bytes of one event; one that is larger is an error. Default: 64 MiB. */
  maxEventBytes?: number | undefined;
}

const MOST = 64 * 1024 * 1024;

/** Takes bytes as they come, and gives the events that they complete. */
export class Decoder {
  /** Set when an event grew above its limit, after the events before it; nothing is read any more. */
  failure: DifyError | undefined;
  readonly #most: number;
  /** Remembers the beginning of a code point that a piece ends within, and drops the byte order mark. */
  readonly #utf8 = new TextDecoder();
  /** The line whose end has not come yet. Only concatenated, never searched again: a line of many pieces stays linear. */
  #pending = '';
  /** The last piece ended with CR. A LF that begins the next one belongs to it and ends no second line. */
  #afterReturn = false;
  /** Size of the event that is not complete yet. */
  #size = 0;
  #event: string | undefined;
  #data: string | undefined;

  constructor({ maxEventBytes = MOST }: DecoderOptions = {}) {
    this.#most = maxEventBytes;
  }

  /** The events that end in this piece; an empty list where they have no data, nothing where none ends. */
  push(piece: Uint8Array): ServerSentEvent[] | undefined {
    let text = this.#utf8.decode(piece, { stream: true });
    if (!text || this.failure) return undefined;
    if (this.#afterReturn && text[0] === '\n') text = text.slice(1);
    this.#afterReturn = text.endsWith('\r');
    const returns = text.includes('\r');
    if (returns || text.includes('\n')) return this.#lines(this.#pending + text, returns);
    this.#pending += text;
    this.#grow(piece.length);
    return undefined;
  }

  /** Reads the whole lines of a text; what stands behind them waits. */
  #lines(text: string, returns: boolean): ServerSentEvent[] | undefined {
    let out: ServerSentEvent[] | undefined;
    let at = 0;
    // What waited is counted already.
    let begin = this.#pending.length;
    for (;;) {
      let end = text.indexOf('\n', at);
      let next = end + 1;
      if (returns) {
        const cr = text.indexOf('\r', at);
        if (cr >= 0 && (end < 0 || cr < end)) {
          end = cr;
          next = cr + (text[cr + 1] === '\n' ? 2 : 1);
        }
      }
      if (end < 0) break;
      if (end > at) this.#field(text, at, end);
      else {
        this.#grow(at - begin);
        if (this.failure) break;
        out ??= [];
        // A frame without data is no event: that is how Dify's `ping` disappears.
        if (this.#data !== undefined) out.push({ event: this.#event, data: this.#data });
        this.#event = this.#data = undefined;
        this.#size = 0;
        begin = next;
      }
      at = next;
    }
    this.#grow(text.length - begin);
    this.#pending = text.slice(at);
    return out;
  }

  #field(text: string, at: number, end: number): void {
    // How Dify begins nearly all of its lines.
    const plain = text.startsWith('data: ', at);
    const [name, value] = plain ? ['data', text.slice(at + 6, end)] : parted(text.slice(at, end));
    if (name === 'event') this.#event = value;
    else if (name === 'data') this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
  }

  #grow(size: number): void {
    this.#size += size;
    if (this.#size <= this.#most) return;
    this.failure ??= new DifyError(
      `An event is larger than \`maxEventBytes\` (${this.#most}). Raise it if the app is meant to send so much at once.`,
    );
  }
}

/** Name and value of a line. */
function parted(line: string): [name: string, value: string] {
  const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
  return [name, value];
}

/** The events of a body, each when it is asked for. */
export function decode(
  body: ReadableStream<Uint8Array>,
  options?: DecoderOptions,
): AsyncIterableIterator<ServerSentEvent> {
  const decoder = new Decoder(options);
  const reader = body.getReader();
  let events: readonly ServerSentEvent[] = [];
  let at = 0;
  const more = async (): Promise<IteratorResult<ServerSentEvent, undefined>> => {
    for (;;) {
      if (decoder.failure) throw decoder.failure;
      const { value: piece } = await reader.read();
      if (!piece) return { value: undefined, done: true };
      events = decoder.push(piece) ?? [];
      at = 0;
      const value = events[at++];
      if (value) return { value, done: false };
    }
  };
  return {
    next: () => {
      const value = events[at++];
      return value ? Promise.resolve({ value, done: false }) : more();
    },
    async return() {
      await reader.cancel();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
