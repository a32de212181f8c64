import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Decoder, type DecoderOptions, type ServerSentEvent } from '../../../src/extensions/streaming/decoder.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A body that hands out its pieces one at a time, as they are asked for. */
function bodyOf(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const rest = pieces[Symbol.iterator]();
  return new ReadableStream(
    {
      pull(controller) {
        const { done, value } = rest.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The events of a body, as a stream reads them. */
async function* decode(body: ReadableStream<Uint8Array>, options?: DecoderOptions): AsyncGenerator<ServerSentEvent> {
  const decoder = new Decoder(options);
  for await (const piece of body) {
    decoder.push(piece);
    for (let event = decoder.next(); event; event = decoder.next()) yield event;
    if (decoder.failure) throw decoder.failure;
  }
}

async function decoded(...pieces: (Uint8Array | string)[]): Promise<ServerSentEvent[]> {
  const out: ServerSentEvent[] = [];
  const bytes = pieces.map((it) => (typeof it === 'string' ? utf8(it) : it));
  for await (const event of decode(bodyOf(bytes))) out.push(event);
  return out;
}

const datas = async (text: string) => (await decoded(text)).map(({ data }) => data);

describe('the rules of the WHATWG', () => {
  it.each([
    ['a line of data', 'data: a\n\n', ['a']],
    ['two events', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['several lines of data are one with line feeds', 'data: a\ndata: b\ndata:\ndata: c\n\n', ['a\nb\n\nc']],
    ['one space after the colon belongs to the field', 'data:a\n\ndata: a\n\ndata:  a\n\n', ['a', 'a', ' a']],
    ['`data` without a colon is an empty line', 'data\n\n', ['']],
    ['and two of them a line feed', 'data\ndata\n\n', ['\n']],
    ['a colon within the value stays', 'data: a: b:\n\n', ['a: b:']],
    ['comments are left out', ': comment\ndata: a\n:\n: data: b\n\n', ['a']],
    ['other fields are left out', 'id: 1\nretry: 10\ndata: a\nfoo\nda ta: b\nDATA: c\n data: d\n\n', ['a']],
    ['no data is no event', 'event: ping\n\n: keep-alive\n\n\n\nid: 1\n\n', []],
    ['the last blank line is needed', 'data: a\n\ndata: b\n', ['a']],
    ['a last line that is cut off is nothing', 'data: a\n\ndata: b', ['a']],
    ['an empty body is no event', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await datas(text)).toEqual(expected);
  });

  it.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CRLF', '\r\n'],
  ])('lines may end with %s', async (_, end) => {
    expect(await datas(['data: a', 'data: b', '', 'data: c', '', ''].join(end))).toEqual(['a\nb', 'c']);
  });

  it('line ends may be mixed, and CRLF ends one line only', async () => {
    expect(await datas('data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\r')).toEqual(['a\nb\nc', 'd']);
    expect(await datas('data: a\n\rdata: b\n\n')).toEqual(['a', 'b']);
  });

  it('no other character ends a line', async () => {
    const odd = '\v\f\u0085\u2028\u2029\0';
    expect(await datas(`data: a${odd}b\n\n`)).toEqual([`a${odd}b`]);
  });

  it('`event` names the event that it stands in', async () => {
    expect(await decoded('event: a\ndata: 1\n\ndata: 2\n\nevent: b\nevent: c\ndata: 3\n\n')).toEqual([
      { event: 'a', data: '1' },
      { event: undefined, data: '2' },
      { event: 'c', data: '3' },
    ]);
    expect(await decoded('event: ping\n\ndata: 1\n\n')).toEqual([{ event: undefined, data: '1' }]);
  });

  it('one byte order mark at the beginning is left out, any other stays', async () => {
    expect(await datas('\ufeffdata: a\n\n')).toEqual(['a']);
    expect(await datas('\ufeff\ufeffdata: a\n\n')).toEqual([]);
    expect(await datas('data: \ufeffa\n\n\ufeffdata: b\n\n')).toEqual(['\ufeffa']);
  });

  it('bytes that are no UTF-8 become replacement characters', async () => {
    expect(await decoded('data: a', Uint8Array.of(0xff), 'b\n\n')).toEqual([{ event: undefined, data: 'a\ufffdb' }]);
  });
});

/** All that is hard to cut: letters of two to four bytes, each line end, a mark, comments, pings, data in several lines. */
const TRICKY =
  '\ufeff: hello\r\nevent: ping\r\n\r\ndata: {"answer":"é 表 👍🏽"}\r\r\rdata: a\r\ndata:b\r\ndata\r\n\r\nevent: x\ndata: \ufeff\n\n\n: 表\ndata:  1\r\n\n';
const TRICKY_EVENTS = [
  { event: undefined, data: '{"answer":"é 表 👍🏽"}' },
  { event: undefined, data: 'a\nb\n' },
  { event: 'x', data: '\ufeff' },
  { event: undefined, data: ' 1' },
];

describe('a body in pieces', () => {
  const bytes = utf8(TRICKY);

  it('is right in one piece', async () => {
    expect(await decoded(bytes)).toEqual(TRICKY_EVENTS);
  });

  it('is right at every split point', async () => {
    for (let at = 0; at <= bytes.length; at++) {
      expect(await decoded(bytes.slice(0, at), bytes.slice(at)), `cut at ${at}`).toEqual(TRICKY_EVENTS);
    }
  });

  it('is right at every two split points', async () => {
    for (let a = 0; a <= bytes.length; a++) {
      for (let b = a; b <= bytes.length; b++) {
        const events = await decoded(bytes.slice(0, a), bytes.slice(a, b), bytes.slice(b));
        if (JSON.stringify(events) !== JSON.stringify(TRICKY_EVENTS)) expect.fail(`cut at ${a} and ${b}`);
      }
    }
  });

  it('is right byte by byte, with empty pieces between', async () => {
    const pieces = [...bytes].flatMap((byte) => [Uint8Array.of(byte), new Uint8Array()]);
    expect(await decoded(...pieces)).toEqual(TRICKY_EVENTS);
  });

  it('is right however events were written and cut', async () => {
    const end = fc.constantFrom('\n', '\r', '\r\n');
    const value = fc
      .string({ unit: fc.constantFrom('a', ':', ' ', '表', '👍', '\ufeff', '"', '\\'), maxLength: 8 })
      .map((text) => text.replace(/\n/g, ''));
    const event = fc.record({
      name: fc.option(fc.constantFrom('message', 'a b', '表'), { nil: undefined }),
      lines: fc.array(value, { minLength: 1, maxLength: 4 }),
      noise: fc.constantFrom('', ': comment', 'id: 7', 'retry: 1'),
      ping: fc.constantFrom('', ':', 'event: ping'),
      end,
    });
    /** Without a space where the value needs none, with one where it does or by chance. */
    const line = (field: string, text: string, tight: boolean) =>
      tight && !text.startsWith(' ') ? `${field}:${text}` : `${field}: ${text}`;

    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 6 }),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (events, tight, sizes) => {
          const text = events
            .flatMap(({ name, lines, noise, ping, end }) => [
              ...(ping ? [ping, end, end] : []),
              ...(noise ? [noise, end] : []),
              ...(name === undefined ? [] : [line('event', name, tight), end]),
              ...lines.flatMap((it) => [line('data', it, tight), end]),
              end,
            ])
            .join('');
          const all = utf8(text);
          const pieces: Uint8Array[] = [];
          for (let at = 0, turn = 0; at < all.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1;
            pieces.push(all.slice(at, at + size));
            at += size;
          }
          const expected = events.map(({ name, lines }) => ({ event: name, data: lines.join('\n') }));
          expect(await decoded(...pieces)).toEqual(expected);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe('the work', () => {
  /** Characters that the decoder's searches went over for one line of that size, in pieces of 1 KiB. */
  async function searched(size: number): Promise<number> {
    const piece = utf8('x'.repeat(1_024));
    let characters = 0;
    const spies = (['split', 'indexOf', 'search', 'match', 'slice', 'endsWith'] as const).map((name) => {
      const real = String.prototype[name] as (...args: unknown[]) => unknown;
      return vi.spyOn(String.prototype, name).mockImplementation(function (this: string, ...args: unknown[]) {
        characters += name === 'slice' || name === 'endsWith' ? 0 : this.length;
        return real.apply(this, args) as never;
      });
    });
    try {
      const events = await decoded('data: ', ...Array<Uint8Array>(size / 1_024).fill(piece), '\n\n');
      expect(events.map(({ data }) => data.length)).toEqual([size]);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    return characters;
  }

  it('is linear on a line of 8 MiB', async () => {
    const [one, eight] = [await searched(1 << 20), await searched(8 << 20)];
    expect(one).toBeGreaterThan(0);
    expect(eight / one).toBeLessThan(8.5);
  });
});

describe('a slow reader', () => {
  /** A body without end, that counts what was taken of it. */
  function endless(text: string) {
    const taken = { pieces: 0, cancelled: false };
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          taken.pieces++;
          controller.enqueue(utf8(text));
        },
        cancel() {
          taken.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { body, taken };
  }

  it('holds the body back: nothing is read ahead of it', async () => {
    const { body, taken } = endless('data: a\n\ndata: b\n\n');
    const events = decode(body);
    expect(taken.pieces).toBe(0);
    await events.next();
    expect(taken.pieces).toBe(1);
    await events.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(taken.pieces).toBe(1);
    await events.next();
    expect(taken.pieces).toBe(2);
  });

  it('that leaves cancels the body', async () => {
    const { body, taken } = endless('data: a\n\n');
    for await (const _ of decode(body)) break;
    expect(taken.cancelled).toBe(true);
  });

  it('hears of a body that fails, after what had come of it', async () => {
    const broken = new Error('broken');
    const pieces = (function* () {
      yield utf8('data: a\n\ndata: b');
      throw broken;
    })();
    const events = decode(bodyOf(pieces));
    expect(await events.next()).toMatchObject({ value: { data: 'a' } });
    await expect(events.next()).rejects.toBe(broken);
  });
});
