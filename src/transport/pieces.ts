import type { Call } from './call.js';

/** The same response, whose body is read under the clocks of its call; the call is over when the body is. */
export function inPieces(call: Call, response: Response): Response {
  const { body, url } = response;
  if (!body) {
    call.close();
    return response;
  }
  const reader = body.getReader();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(out) {
        try {
          const { value } = await call.during(reader.read(), 'idle');
          call.bytes += value?.length ?? 0;
          if (value) return out.enqueue(value as Uint8Array<ArrayBuffer>);
          call.close();
          out.close();
        } catch (error) {
          call.close(error);
          void reader.cancel().catch(() => {});
          out.error(error);
        }
      },
      async cancel(reason) {
        call.close();
        await reader.cancel(reason);
      },
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
  return Object.defineProperty(new Response(stream, response), 'url', { value: url });
}
