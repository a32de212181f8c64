/** The JSON of a model's plugin, out of the text that the server puts around it. */
import type { ProviderFailure } from './api.js';

/**
 * `Run failed: req_id: 3c1f PluginInvokeError: {"args":{},"error_type":"InvokeError","message":"…"}`:
 * the prefix differs by app kind and by blocking or streaming, the object does not.
 */
export function providerFailure(text: string): ProviderFailure | undefined {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start || !text.includes('"error_type"')) return undefined;
  try {
    const { error_type: type, message } = JSON.parse(text.slice(start, end + 1)) as Record<string, unknown>;
    if (typeof message !== 'string') return undefined;
    const status =
      /status code (\d{3})\b/.exec(message)?.[1] ?? /\b(\d{3}) (?:Server|Client) Error\b/.exec(message)?.[1];
    return { type: typeof type === 'string' ? type : undefined, message, status: status ? Number(status) : undefined };
  } catch {
    return undefined;
  }
}
