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
/** A line feed. */
const LF = 10;

/** One for all: it is given whole code points, since one that remembers is slower, and costs every stream its memory. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** How many bytes at the end begin a code point and do not end it. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back < 4 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc0) return back < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Takes bytes as they come, and gives the events that they complete, each when it is asked for. */
export class Decoder {
  /** Set when an event grew above its limit, after the events before it; nothing is read any more. */
  failure: DifyError | undefined;
  /** An event without data ended in the last piece. It is none; that is how Dify's `ping` disappears. */
  pinged = false;
  readonly #most: number;
  /** The beginning of a code point that the last piece ended within. */
  #part: Uint8Array | undefined;
  /** Something was read. */
  #begun = false;
  /** What came and was not looked at yet, from `#at` on. */
  #text = '';
  #at = 0;
  /** Bytes of the last piece. */
  #bytes = 0;
  /** There may be a CR in the text. */
  #returns = false;
  /** The last piece ended with CR. A LF that begins the next one belongs to it and ends no second line. */
  #afterReturn = false;
  /** The line whose end has not come yet. Only concatenated, never searched again: a line of many pieces stays linear. */
  #pending = '';
  /** Size of the event that is not complete yet. */
  #size = 0;
  #event: string | undefined;
  #data: string | undefined;

  constructor({ maxEventBytes = MOST }: DecoderOptions = {}) {
    this.#most = maxEventBytes;
  }

  /** Takes the next piece. */
  push(piece: Uint8Array): void {
    this.pinged = false;
    let text = this.#decoded(piece);
    if (!text) return;
    if (this.#afterReturn && text[0] === '\n') text = text.slice(1);
    this.#afterReturn = text.endsWith('\r');
    const rest = this.#text.slice(this.#at);
    this.#returns = text.includes('\r') || (rest !== '' && this.#returns);
    this.#text = rest + text;
    this.#at = 0;
    this.#bytes = piece.length;
  }

  /** The text of the code points that are whole. A byte order mark is no part of it. */
  #decoded(piece: Uint8Array): string {
    const bytes = this.#part ? joined(this.#part, piece) : piece;
    const whole = bytes.length - unfinished(bytes);
    this.#part = whole < bytes.length ? bytes.slice(whole) : undefined;
    const text = UTF8.decode(this.#part ? bytes.subarray(0, whole) : bytes);
    if (this.#begun || !text) return text;
    this.#begun = true;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  /** The next event that is there, or nothing where none ends in what came. */
  next(): ServerSentEvent | undefined {
    const text = this.#text;
    while (text && !this.failure) {
      const at = this.#at;
      // Every second line is blank: no search for what is there.
      let end = text.charCodeAt(at) === LF ? at : text.indexOf('\n', at);
      let next = end + 1;
      if (this.#returns) {
        const cr = text.indexOf('\r', at);
        if (cr >= 0 && (end < 0 || cr < end)) {
          end = cr;
          next = cr + (text[cr + 1] === '\n' ? 2 : 1);
        }
      }
      if (end < 0) {
        this.#wait(text, at);
        break;
      }
      this.#at = next;
      if (end > at || this.#pending) this.#line(text, at, end);
      else {
        const event = this.#event;
        const data = this.#data;
        this.#event = this.#data = undefined;
        this.#size = 0;
        if (data !== undefined) return { event, data };
        this.pinged = true;
      }
    }
    return undefined;
  }

  /** What stands behind the last whole line waits for more. */
  #wait(text: string, at: number): void {
    this.#pending += text.slice(at);
    this.#text = '';
    this.#at = 0;
    this.#grow(at ? text.length - at : this.#bytes);
  }

  /** One line, with what waited for it. */
  #line(text: string, at: number, end: number): void {
    this.#grow(end - at);
    if (!this.#pending) this.#field(text, at, end);
    else {
      const line = this.#pending + text.slice(at, end);
      this.#pending = '';
      this.#field(line, 0, line.length);
    }
  }

  #field(text: string, at: number, end: number): void {
    // How Dify begins nearly all of its lines.
    if (text.startsWith('data: ', at)) this.#add(text.slice(at + 6, end));
    else {
      const [name, value] = parted(text.slice(at, end));
      if (name === 'event') this.#event = value;
      else if (name === 'data') this.#add(value);
    }
  }

  #add(data: string): void {
    this.#data = this.#data === undefined ? data : `${this.#data}\n${data}`;
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
