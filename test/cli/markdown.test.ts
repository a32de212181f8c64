/** Markdown that comes in pieces looks the same wherever it was cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../src/cli/chat/markdown.js';
import { type Terminal, terminal } from '../../src/cli/terminal.js';

const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const page: Terminal = { ...terminal(process.stdout), coloured: true, bold: mark('b'), cyan: mark('c') };

/** Neighbours of the same style are one: a style is set anew for every piece. */
function joined(text: string): string {
  const fewer = text.replace(/<\/([bc])><\1>/g, '');
  return fewer === text ? text : joined(fewer);
}

function shown(pieces: readonly string[], out = page): string {
  const markdown = new Markdown(out);
  return joined(pieces.map((it) => markdown.push(it)).join('') + markdown.end());
}

const TEXT =
  '# Title\nSome **bold `code` text**, 2 * 3.\n- one\n  * two\n```js\nconst a = `**`;\n# no title\n```\nend *';

describe('markdown on a terminal', () => {
  it('shows headings, bold, code and lists, and leaves code alone', () => {
    expect(shown([TEXT])).toBe(
      [
        '<b>Title</b>',
        'Some <b>bold <c>code</c> text</b>, 2 * 3.',
        '• one',
        '  • two',
        '<c>const a = `**`;</c>',
        '<c># no title</c>',
        'end *',
      ].join('\n'),
    );
  });

  it('is the same however it is cut', () => {
    const cuts = fc.array(fc.nat(TEXT.length), { maxLength: 30 });
    fc.assert(
      fc.property(cuts, (at) => {
        const places = [0, ...at.toSorted((a, b) => a - b), TEXT.length];
        const pieces = places.slice(1).map((to, n) => TEXT.slice(places[n], to));
        expect(shown(pieces)).toBe(shown([TEXT]));
      }),
      { seed: 7 },
    );
  });

  it('loses no letter of any text, and lets no control character through', () => {
    const letters = (text: string) => text.replace(/<\/?[bc]>/g, '').replace(/[^a-z]/g, '');
    const pieces = fc.array(fc.string({ unit: fc.constantFrom(...'ab*`#- \n\x1b\x07\x9b') }), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (all) => {
        const text = shown(all);
        expect([...'\x1b\x07\x9b'].some((it) => text.includes(it))).toBe(false);
        // The word behind the marks of a block is the language of its code.
        if (!all.join('').includes('```')) expect(letters(text)).toBe(letters(all.join('')));
      }),
      { seed: 7 },
    );
  });

  it('shows a word as soon as it is there, and text as it is where nobody looks on', () => {
    const markdown = new Markdown(page);
    expect(markdown.push('Hel')).toBe('Hel');
    expect(markdown.push('lo *')).toBe('lo ');
    expect(markdown.push('* you')).toBe('<b> you</b>');
    expect(shown([TEXT], { ...page, coloured: false })).toBe(TEXT);
  });
});
