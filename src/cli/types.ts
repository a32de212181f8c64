import { writeFile } from 'node:fs/promises';
import type { ArgsDef } from 'citty';
import { sourceOf } from '../extensions/types/index.js';
import { Dify } from '../index.js';
import { clientArgs, clientOptions } from './client.js';
import { type Command, command, textIn } from './command.js';
import { Misused } from './exit.js';

const args: ArgsDef = {
  out: { type: 'string', alias: 'o', valueHint: 'file', description: 'Where to write it; without it to the terminal' },
  name: { type: 'string', valueHint: 'Name', description: 'Name of the type; without it that of the app' },
  ...clientArgs,
};

export const types: Command = command({
  name: 'types',
  description: 'TypeScript of the inputs of an app.',
  examples: ['dify-kit types -o app.ts --name Translator', 'dify-kit types --app support --json | jq -r .source'],
  args,
  async run(given) {
    const options = clientOptions(given);
    if (!options.apiKey) throw new Misused('There is no key: set DIFY_API_KEY, or name an app with --app.');
    const dify = new Dify(options);
    const [{ name: title }, { user_input_form }] = await Promise.all([dify.app.info(), dify.app.parameters()]);
    const name = textIn(given.args, 'name') ?? typeName(title);
    const source = sourceOf(user_input_form, { name, title });
    const file = textIn(given.args, 'out');
    if (file !== undefined) {
      await writeFile(file, source).catch((cause) => {
        throw new Misused(`-o: ${cause.message}`, { cause });
      });
    }
    given.print({ name, file, source }, () => file === undefined && given.out.write(source));
  },
});

/** `my translator (v2)` is `MyTranslatorV2`; a name without a letter of ASCII is `App`. */
function typeName(title: string): string {
  const words = title.match(/[A-Za-z\d]+/g) ?? [];
  const name = words.map((it) => it.charAt(0).toUpperCase() + it.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `App${name}`;
}
