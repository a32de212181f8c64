/** How the desk answers: never with CORS, never into a frame, never guessed at. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export const SAFE: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export function answerText(response: ServerResponse, type: string, text: string, status = 200): void {
  const content = Buffer.from(text);
  response.writeHead(status, { ...SAFE, 'content-type': type, 'content-length': content.byteLength });
  response.end(content);
}

export const answerJson = (response: ServerResponse, value: unknown, status = 200): void =>
  answerText(response, 'application/json; charset=utf-8', `${JSON.stringify(value)}\n`, status);

/** A refusal in the envelope that clients of the mock read anyhow. */
export const refuse = (response: ServerResponse, status: number, code: string, message: string): void =>
  answerJson(response, { code, message, status }, status);

/** A megabyte of orders is more than anybody gives. */
const MOST = 1024 * 1024;

/** The JSON object of an order; an empty one when nothing was sent, undefined when it was something else. */
export async function order(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST) chunks.push(chunk);
  }
  if (size === 0) return {};
  if (size > MOST) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
