/**
 * Markdown that comes in pieces, for a terminal: headings and bold, code, points of lists. Only what may still become a
 * mark is held back, so that text is there as soon as it comes. All else stays as it was written.
 */
import type { Terminal } from '../terminal.js';

/** What can begin a line, whole, and what may become it. */
const MARK = /^( *)(#{1,6} +|[-*+] +|```[^\n]*\n)/;
const PERHAPS_MARK = /^ *(#{1,6} *|[-*+] *|`{1,2}|```[^\n]*)?$/;
/** In a fenced block, its end. */
const FENCE = /^ *```[^\n]*\n/;
const PERHAPS_FENCE = /^ *`{0,3}[^\n]*$/;

type Style = 'bold' | 'code' | 'heading' | 'fence';

export class Markdown {
  readonly #out: Terminal;
  readonly #styles = new Set<Style>();
  #held = '';
  /** Nothing of the line has been written yet. */
  #fresh = true;

  constructor(out: Terminal) {
    this.#out = out;
  }

  /** What can be shown now. */
  push(text: string): string {
    this.#held += this.#out.plain(text);
    return this.#out.coloured ? this.#taken(false) : this.#rest();
  }

  /** All that is left. */
  end(): string {
    return this.#out.coloured ? this.#taken(true) : this.#rest();
  }

  #rest(): string {
    const text = this.#held;
    this.#held = '';
    return text;
  }

  #taken(last: boolean): string {
    let shown = '';
    while (this.#held) {
      const piece = this.#fresh ? this.#begin(last) : this.#within(last);
      if (piece === undefined) break;
      shown += piece;
    }
    return shown;
  }

  /** The mark at the beginning of a line; undefined while it may become one. */
  #begin(last: boolean): string | undefined {
    const held = this.#held;
    const fenced = this.#styles.has('fence');
    if (fenced ? FENCE.test(held) : MARK.exec(held)?.[2]?.startsWith('```')) {
      this.#held = held.slice(held.indexOf('\n') + 1);
      if (!this.#styles.delete('fence')) this.#styles.add('fence');
      return '';
    }
    if (!last && (fenced ? /^ *`/.test(held) && PERHAPS_FENCE.test(held) : PERHAPS_MARK.test(held))) return undefined;
    this.#fresh = false;
    const [whole = '', indent = '', mark = ''] = (!fenced && MARK.exec(held)) || [];
    this.#held = held.slice(whole.length);
    if (mark.startsWith('#')) this.#styles.add('heading');
    return mark && !mark.startsWith('#') ? `${indent}• ` : '';
  }

  /** Text up to the next mark. */
  #within(last: boolean): string | undefined {
    const held = this.#held;
    const verbatim = this.#styles.has('fence');
    const code = this.#styles.has('code');
    const at = held.search(verbatim ? /\n/ : code ? /[`\n]/ : /\*\*|`|\n|\*$/);
    if (at !== 0) {
      this.#held = at < 0 ? '' : held.slice(at);
      return this.#painted(at < 0 ? held : held.slice(0, at));
    }
    if (held === '*' && !last) return undefined;
    const [mark = ''] = /^(\*\*|[\s\S])/.exec(held) ?? [];
    this.#held = held.slice(mark.length);
    if (mark === '\n') {
      this.#fresh = true;
      for (const style of ['bold', 'code', 'heading'] as const) this.#styles.delete(style);
      return '\n';
    }
    if (mark === '*') return this.#painted(mark);
    const style = mark === '`' ? 'code' : 'bold';
    if (!this.#styles.delete(style)) this.#styles.add(style);
    return '';
  }

  #painted(text: string): string {
    const { bold, cyan } = this.#out;
    const is = (style: Style) => this.#styles.has(style);
    const inner = is('code') || is('fence') ? cyan(text) : text;
    return is('bold') || is('heading') ? bold(inner) : inner;
  }
}
