/** The JSON of a model's plugin, out of the text that the server puts around it. */
import type { ProviderFailure } from './api.js';

/**
 * `Run failed: req_id: 3c1f PluginInvokeError: {"args":{},"error_type":"InvokeError","message":"…"}`:
 * the prefix differs by app kind and by blocking or streaming, the object does not.
 */
export function providerFailure(text: string): ProviderFailure | undefined {
  try {
    const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
    const { error_type: type, message } = JSON.parse(json) as { error_type?: string; message: string };
    const [, status, other] = message.match(/status code (\d{3})\b|\b(\d{3}) (?:Server|Client) Error/) ?? [];
    return type ? { type, message, status: Number(status ?? other) || undefined } : undefined;
  } catch {
    return undefined;
  }
}
