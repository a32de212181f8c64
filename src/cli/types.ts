import { writeFile } from 'node:fs/promises';
import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { sourceOf } from '../extensions/types/index.js';
import { Dify, isDifyError } from '../index.js';
import { terminal } from './terminal.js';

const args: ArgsDef = {
  out: { type: 'string', alias: 'o', valueHint: 'file', description: 'Where to write it; without it to the terminal' },
  name: { type: 'string', valueHint: 'Name', description: 'Name of the type; without it that of the app' },
};

export const types: CommandDef = defineCommand({
  meta: {
    name: 'types',
    description:
      'TypeScript of the inputs of an app, of DIFY_API_KEY at DIFY_BASE_URL. Example: dify-kit types -o app.ts --name Translator',
  },
  args,
  async run({ args }) {
    try {
      const dify = new Dify();
      const [{ name: title }, { user_input_form }] = await Promise.all([dify.app.info(), dify.app.parameters()]);
      const name = args['name'] === undefined ? typeName(title) : String(args['name']);
      const source = sourceOf(user_input_form, { name, title });
      if (args['out'] === undefined) process.stdout.write(source);
      else await writeFile(String(args['out']), source);
    } catch (error) {
      if (!isDifyError(error)) throw error;
      const out = terminal(process.stderr);
      console.error(out.red(`${error.name}: ${out.plain(error.message)}`));
      process.exitCode = 1;
    }
  },
});

/** `my translator (v2)` is `MyTranslatorV2`; a name without a letter of ASCII is `App`. */
function typeName(title: string): string {
  const words = title.match(/[A-Za-z\d]+/g) ?? [];
  const name = words.map((it) => it.charAt(0).toUpperCase() + it.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `App${name}`;
}
