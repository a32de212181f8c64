import { Decoder, type ServerSentEvent } from '../../src/extensions/streaming/decoder.js';

/** The events of a body by our decoder alone, as its stream reads them. */
export function decode(body: ReadableStream<Uint8Array>): AsyncIterableIterator<ServerSentEvent> {
  const decoder = new Decoder();
  const reader = body.getReader();
  const more = async (): Promise<IteratorResult<ServerSentEvent, undefined>> => {
    for (;;) {
      const { value: piece } = await reader.read();
      if (!piece) return { value: undefined, done: true };
      decoder.push(piece);
      const value = decoder.next();
      if (value) return { value, done: false };
    }
  };
  return {
    next: () => {
      const value = decoder.next();
      return value ? Promise.resolve({ value, done: false }) : more();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
