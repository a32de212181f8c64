/** What the mock has ready when it starts: the operations in Prism's form, made here and now and written into the bundle. */
import type { Plugin } from 'esbuild';
import { type PrismOperation, prismOperations } from '../../src/mock/validation/operations.js';

/** Without what neither a check of requests nor an example needs: words, and the schemas of answers. */
function lean({ description, summary, extensions, tags, servers, ...operation }: PrismOperation): object {
  const responses = operation.responses.map((response) => ({
    ...response,
    contents: response.contents?.map(({ schema, encodings, ...content }) => content),
  }));
  return { ...operation, responses };
}

/** Text that is parsed, since that is faster than JavaScript of the same length. */
async function written(): Promise<string> {
  const text = JSON.stringify((await prismOperations()).map(lean));
  return `const text = ${JSON.stringify(text)};\nexport const prismOperations = async () => JSON.parse(text);\n`;
}

/** What would read the document is left out with it. */
const READER =
  "exports.getHttpOperationsFromSpec = () => { throw new Error('Reading documents is left out of the mock.'); };";

export const prebuilt: Plugin = {
  name: 'prebuilt operations',
  setup({ onLoad }) {
    onLoad({ filter: /mock[\\/]validation[\\/]operations\.ts$/ }, async () => ({
      contents: await written(),
      loader: 'js',
    }));
    onLoad({ filter: /prism-http[\\/]dist[\\/]utils[\\/]operations\.js$/ }, () => ({ contents: READER, loader: 'js' }));
  },
};
