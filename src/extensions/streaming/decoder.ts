/**
 * Server-sent events out of bytes, by the rules of the WHATWG: https://html.spec.whatwg.org/multipage/server-sent-events.html.
 * Pulled by its reader, so a slow reader holds the server back.
 */

export interface ServerSentEvent {
  /** Value of the `event:` field; absent in nearly all of Dify's frames, whose name is inside the data. */
  event: string | undefined;
  data: string;
}

/** The events of a body. What stands behind the last blank line when the body ends is no event. */
export async function* decode(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  /** The line whose end has not come yet. Only concatenated, never searched again: a line of many pieces stays linear. */
  let pending = '';
  /** The last piece ended with CR. A LF that begins the next one belongs to it and ends no second line. */
  let afterReturn = false;
  let event: string | undefined;
  let data: string | undefined;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      let text = decoder.decode(value, { stream: true });
      if (!text) continue;
      if (afterReturn && text[0] === '\n') text = text.slice(1);
      afterReturn = text.endsWith('\r');
      const lines = text.split(/\r\n?|\n/);
      lines[0] = pending + lines[0];
      pending = lines.pop() ?? '';
      for (const line of lines) {
        const [, field, rest] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
        if (field === 'data') data = data === undefined ? rest : `${data}\n${rest}`;
        else if (field === 'event') event = rest;
        else if (line === '') {
          // A frame without data is no event: that is how Dify's `ping` disappears.
          if (data !== undefined) yield { event, data };
          event = data = undefined;
        }
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
