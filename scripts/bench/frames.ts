/** Frames of a completion as Dify 1.14 sends them: about 250 bytes each, ended by the one with the usage. */
const TASK = 'a3a1c8e6-3f8e-4d5b-9f2a-0f6f1f3a7c11';
const MESSAGE = '5f0d2b9e-6a1c-4f0e-8b7d-2c9e4a1d3b55';
const USAGE = { prompt_tokens: 12, completion_tokens: 200, total_tokens: 212, total_price: '0.0001', currency: 'USD' };

export function frames(count: number, text: (at: number) => string = (at) => ` word ${at}`): string[] {
  const ids = { task_id: TASK, id: MESSAGE, message_id: MESSAGE, mode: 'completion', created_at: 1_760_000_000 };
  const all = Array.from({ length: count - 1 }, (_, at) => ({ event: 'message', ...ids, answer: text(at) }));
  return [...all, { event: 'message_end', ...ids, metadata: { usage: USAGE } }].map(
    (event) => `data: ${JSON.stringify(event)}\n\n`,
  );
}
