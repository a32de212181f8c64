/** The guide says what the tables say; `npx vitest run test/extensions/hints --update` writes its tables anew. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Advice, type Language, TOPICS } from '../../../src/extensions/hints/advice.js';
import { CODES } from '../../../src/extensions/hints/codes/index.js';
import { hintOf } from '../../../src/extensions/hints/index.js';
import { CASES } from '../../../src/extensions/hints/messages/index.js';
import { STATUSES } from '../../../src/extensions/hints/statuses.js';
import * as client from '../../../src/index.js';
import { DifyError } from '../../../src/index.js';
import { FAULTS, GUIDES, withTables } from './tables.js';

const advice: Advice[] = [...Object.values(CODES), ...Object.values(CASES).flat(), ...Object.values(STATUSES)];

describe.each(['en', 'zh'] as const satisfies Language[])('the guide in %s', (language) => {
  const file = GUIDES[language];

  it('has the tables', async () => {
    const guide = await readFile(file, 'utf8');
    expect(guide.match(/^<!-- \/?(codes|statuses) -->$/gm)).toHaveLength(4);
    await expect(withTables(guide, language)).toMatchFileSnapshot(resolve(file));
  });

  it('has every part that a hint sends its reader to, and no more', async () => {
    const guide = await readFile(file, 'utf8');
    const anchors = [...guide.matchAll(/<a id="(\w+)"><\/a>/g)].map(([, id]) => id);
    expect(anchors.sort()).toEqual([...TOPICS]);
    const { docs } = hintOf({ status: 429, code: 'too_many_requests' }, { language });
    expect(docs).toBe(`${file}#lanes`);
  });

  it('names every class of error and every fault', async () => {
    const guide = await readFile(file, 'utf8');
    const classes = Object.entries(client).filter(
      ([, it]) => it === DifyError || Object.prototype.isPrototypeOf.call(DifyError, it),
    );
    expect(classes.length).toBeGreaterThan(12);
    expect(classes.map(([name]) => name).filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
    expect(Object.keys(FAULTS[language]).filter((it) => !guide.includes(`\`${it}\``))).toEqual([]);
  });
});

describe('a hint', () => {
  it('is a sentence or two of either language, and no cell of a table ends in it', () => {
    for (const { en, zh } of advice) {
      expect(en).toMatch(/^[A-Z`].*\.$/);
      expect(zh).toMatch(/^[\p{Script=Han}`A-Z1].*。$/u);
      expect(en + zh).not.toMatch(/\||\n/);
      // A full stop that ends a sentence; those of `app.info` and 1.14 have no space behind.
      expect(en.split(/\. /).length, en).toBeLessThanOrEqual(3);
    }
  });

  it('has no words of the server in it', () => {
    for (const [code, cases] of Object.entries(CASES))
      for (const { message, en } of cases) if (message.source !== '.') expect(en, code).not.toMatch(message);
  });
});
