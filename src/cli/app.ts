import { Dify } from '../index.js';
import { clientArgs, clientOptions } from './client.js';
import { type Command, command } from './command.js';
import { Misused } from './exit.js';

const PARTS: Readonly<Record<string, (dify: Dify) => Promise<object>>> = {
  info: async (dify) => dify.app.info(),
  parameters: async (dify) => dify.app.parameters(),
  meta: async (dify) => dify.app.meta(),
  site: async (dify) => dify.app.site(),
};
const names = Object.keys(PARTS).join(', ');

export const app: Command = command({
  name: 'app',
  description: `What an app is and takes: ${names}.`,
  examples: ['dify-kit app', 'dify-kit app parameters --json | jq .user_input_form'],
  args: { part: { type: 'positional', default: 'info', description: names }, ...clientArgs },
  async run(given) {
    const part = PARTS[String(given.args['part'])];
    if (!part) throw new Misused(`dify-kit app takes one of ${names}.`);
    const options = clientOptions(given);
    if (!options.apiKey) throw new Misused('There is no key: set DIFY_API_KEY, or name an app with --app.');
    const value = await part(new Dify(options));
    given.print(value, () => given.out.line(given.out.plain(JSON.stringify(value, null, 2))));
  },
});
