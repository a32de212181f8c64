/** The JSON of a model's plugin, out of the text that the server puts around it. */
import type { ProviderFailure } from './api.js';

/**
 * `Run failed: req_id: 3c1f PluginInvokeError: {"args":{},"error_type":"InvokeError","message":"…"}`:
 * the prefix differs by app kind and by blocking or streaming, the object does not.
 */
export function providerFailure(raw: string): ProviderFailure | undefined {
  try {
    const { error_type: type, message } = JSON.parse(objectIn(raw)) as { error_type?: string; message: string };
    const [status, other] = message.match(/status code (\d{3})\b|\b(\d{3}) (?:Server|Client) Error/)?.slice(1) ?? [];
    return type ? { type, message, status: Number(status ?? other) || undefined, raw } : undefined;
  } catch {
    return undefined;
  }
}

/** A text with what JSON in it says in place of the JSON: `… status code 429: Rate limit reached`. */
export function worded(text: string): string {
  try {
    const json = objectIn(text);
    const { error, message } = JSON.parse(json);
    const said = error?.message || error || message;
    return said && typeof said === 'string' ? text.replace(json, () => worded(said)) : text;
  } catch {
    return text;
  }
}

const objectIn = (text: string): string => text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
