/** What must not get onto a tape: keys, signatures of file addresses, tokens of forms. */
import type { Chunk, Tape } from './tape.js';

/** In an address, also one that stands escaped in another or in JSON. */
const SIGNED = /((?:[?&]|%3F|%26|\\u0026|&amp;)(?:sign|nonce)(?:=|%3D))(?:(?!%26)[^&\s"'\\<>)#])+/gi;
const REAL_KEY = /\b(app|dataset)-[A-Za-z0-9]{24}\b/g;
const FORM_PATH = /(\/form\/human_input\/)([^/\s?#"'\\<>\])]+)/g;
/** As a field of JSON, which may itself stand in a string of JSON. */
const FORM_FIELD = /(form_token\\*"\s*:\s*\\*")([^"\\\s]+)/g;
const HIDDEN = /^hidden-form-token-\d+$/;
/** Shorter words are found in harmless places too. */
const LEAST_KEY = 6;

/** `Bearer app-…` as `Bearer app-{key}`: what it looks like is kept, the key is not. */
export function hiddenAuthorization(value: string): string {
  const [, scheme = '', rest = ''] = /^(\s*\S+\s+)?(.*)$/s.exec(value) ?? [];
  const kind = /^(?:app|dataset)-/.exec(rest)?.[0] ?? '';
  return `${scheme}${rest && `${kind}{key}`}`;
}

export class Secrets {
  /** The same token is the same word on all tapes, so that what belongs together can be seen and played. */
  readonly #forms = new Map<string, string>();

  /** A tape without secrets. `authorization` is the header as it was sent. */
  hide(tape: Tape, authorization: string | undefined): Tape {
    const key = authorization?.trim().split(/\s+/).at(-1);
    const inText = (text: string) => this.#text(text, key);
    const { stream, ...answer } = tape.response;
    const hidden = this.#walk({ ...tape, response: answer }, inText) as Tape;
    if (authorization !== undefined) hidden.request.authorization = hiddenAuthorization(authorization);
    if (stream) hidden.response.stream = this.#chunks(stream, inText);
    return hidden;
  }

  #text(text: string, key: string | undefined): string {
    let out = text
      .replace(SIGNED, '$1hidden')
      .replace(FORM_PATH, (_, before: string, token: string) => before + this.#form(token))
      .replace(FORM_FIELD, (_, before: string, token: string) => before + this.#form(token));
    for (const [token, hidden] of this.#forms) out = out.replaceAll(token, hidden);
    if (key && key.length >= LEAST_KEY) {
      out = out.replaceAll(key, hiddenAuthorization(key)).replaceAll(encodeURIComponent(key), hiddenAuthorization(key));
    }
    return out.replace(REAL_KEY, '$1-{key}');
  }

  #form(token: string): string {
    if (HIDDEN.test(token)) return token;
    const known = this.#forms.get(token);
    if (known) return known;
    const hidden = `hidden-form-token-${String(this.#forms.size + 1).padStart(4, '0')}`;
    this.#forms.set(token, hidden);
    return hidden;
  }

  #walk(value: unknown, inText: (text: string) => string): unknown {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map((it) => this.#walk(it, inText));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, it]) => {
        if (name === 'form_token' && typeof it === 'string' && it) return [name, this.#form(it)];
        if (name === 'sign' || name === 'nonce') return [name, Array.isArray(it) ? it.map(() => 'hidden') : 'hidden'];
        // Letters of bytes are no text.
        if (name === 'base64' || name === 'base64_head') return [name, it];
        return [inText(name), this.#walk(it, inText)];
      }),
    );
  }

  /** A secret may be cut in two by the network: it is looked for in the whole text, and what is new goes where it begins. */
  #chunks(stream: Chunk[], inText: (text: string) => string): Chunk[] {
    const whole = stream.map(([, text]) => text).join('');
    const hidden = inText(whole);
    if (hidden === whole) return stream;
    // Line by line the two texts have the same number of lines, for no secret has a line break in it.
    const olds = whole.split('\n');
    const news = hidden.split('\n');
    let line = 0;
    let column = 0;
    return stream.map(([ms, text]) => {
      let out = '';
      text.split('\n').forEach((piece, at) => {
        if (at > 0) {
          out += '\n';
          line++;
          column = 0;
        }
        const [old = '', now = ''] = [olds[line], news[line]];
        if (old === now) out += piece;
        // A changed line comes whole with its first piece.
        else if (column === 0 && piece) out += now;
        column += piece.length;
      });
      return [ms, out];
    });
  }
}
