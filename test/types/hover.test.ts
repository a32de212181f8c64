/** What an editor shows over the methods of the client and over their parameters. */
import { expect, test } from 'vitest';
import { places, requestSchema } from '../contract/document.js';
import { beside, languageService } from './compiler.js';

interface Spot {
  name: string;
  /** Where it stands in the text. */
  at: number;
  /** What the document says of it. */
  description: string;
}

const file = beside('hovered.ts');
const spots: Spot[] = [];
let text = `import { Dify } from '../../src/index.js';\nconst dify = new Dify();\nconst it = null!;\n`;

/** Every operation, called with every parameter that a caller can give. */
for (const [id, place] of places) {
  const { operation, parameters } = place;
  const { properties = {} } = requestSchema(place) ?? {};
  // A mode that is the choice of a method is no parameter.
  const { response_mode: _mode, ...rest } = operation['x-stream'] ? properties : { ...properties, response_mode: {} };
  const named = [...parameters, ...Object.entries(rest).map(([name, it]) => ({ name, ...it }))];
  const method = id.lastIndexOf('.') + 1;
  spots.push({ name: id, at: text.length + 'dify.'.length + method, description: operation.description ?? '' });
  text += `dify.${id}(`;
  if (named.length) text += '{ ';
  for (const { name, description = '' } of named) {
    spots.push({ name: `${id} ${name}`, at: text.length, description });
    text += `${name}: it, `;
  }
  text += `${named.length ? '}' : ''});\n`;
}

const plain = (it: string) => it.replace(/\s+/g, ' ').trim();

test('every method and every parameter shows its description', () => {
  const service = languageService({ [file]: text });
  const bare = spots.filter(({ at, description }) => {
    const { documentation = [] } = service.getQuickInfoAtPosition(file, at) ?? {};
    return !description || !plain(documentation.map((part) => part.text).join('')).includes(plain(description));
  });
  expect(bare).toEqual([]);
});
