/**
 * Server-sent events out of bytes, by the rules of the WHATWG: https://html.spec.whatwg.org/multipage/server-sent-events.html.
 * Pulled by its reader, so a slow reader holds the server back.
 */

export interface ServerSentEvent {
  /** Value of the `event:` field; absent in nearly all of Dify's frames, whose name is inside the data. */
  event: string | undefined;
  data: string;
}

/** Lines to events. One instance a stream; `feed` takes text in any pieces. */
export class EventAssembler {
  /** The line whose end has not come yet. Only concatenated, never searched again: a line of many pieces stays linear. */
  #pending = '';
  /** The last piece ended with CR. A LF that begins the next one belongs to it and ends no second line. */
  #afterCarriageReturn = false;
  /** Values of `data:` of the event so far; undefined while there is none, which an empty line then does not dispatch. */
  #data: string | undefined;
  #event: string | undefined;
  /** Nothing was fed yet: a byte order mark here is not part of the first field's name. */
  #fresh = true;

  /** The events that a piece of text completes. */
  *feed(text: string): Generator<ServerSentEvent> {
    let start = 0;
    if (this.#fresh && text) {
      this.#fresh = false;
      if (text.charCodeAt(0) === 0xfeff) start = 1;
    }
    if (this.#afterCarriageReturn && start < text.length) {
      this.#afterCarriageReturn = false;
      if (text[start] === '\n') start++;
    }
    // Each is looked for again only once it is passed: searching both at every line would be quadratic where one is missing.
    let lf = text.indexOf('\n', start);
    let cr = text.indexOf('\r', start);
    while (lf >= 0 || cr >= 0) {
      const end = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf;
      const line = this.#pending + text.slice(start, end);
      this.#pending = '';
      start = end + 1;
      if (end === cr) {
        if (start === text.length) this.#afterCarriageReturn = true;
        else if (text[start] === '\n') start++;
        cr = text.indexOf('\r', start);
      }
      if (lf >= 0 && lf < start) lf = text.indexOf('\n', start);
      const event = this.#take(line);
      if (event) yield event;
    }
    this.#pending += text.slice(start);
  }

  #take(line: string): ServerSentEvent | undefined {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return undefined;
    const field = colon < 0 ? line : line.slice(0, colon);
    const from = colon < 0 ? line.length : line[colon + 1] === ' ' ? colon + 2 : colon + 1;
    if (field === 'data') {
      const value = line.slice(from);
      this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    } else if (field === 'event') this.#event = line.slice(from);
    return undefined;
  }

  /** A frame without data is no event: that is how Dify's `ping` disappears. */
  #dispatch(): ServerSentEvent | undefined {
    const [event, data] = [this.#event, this.#data];
    this.#event = undefined;
    this.#data = undefined;
    return data === undefined ? undefined : { event, data };
  }
}

/** The events of a body. What stands behind the last blank line when the body ends is no event. */
export async function* decode(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent, void, void> {
  const reader = body.getReader();
  // The mark at the beginning is the assembler's business; the decoder would swallow one at the head of any piece.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const assembler = new EventAssembler();
  let whole = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield* assembler.feed(decoder.decode(value, { stream: true }));
    }
    whole = true;
    yield* assembler.feed(decoder.decode());
  } finally {
    if (!whole) await reader.cancel().catch(() => {});
  }
}
