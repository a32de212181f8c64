import { conversation } from '../extensions/conversations/index.js';
import { clientArgs, clientOf } from './client.js';
import { type Command, command } from './command.js';
import { Misused } from './exit.js';
import { fileAt } from './file.js';

export const upload: Command = command({
  name: 'upload',
  description: 'Upload files for an app, for messages and inputs of the same user.',
  examples: ['dify-kit upload plan.pdf', 'dify-kit upload *.png --json'],
  args: { file: { type: 'positional', required: true, description: 'A file; again for more' }, ...clientArgs },
  async run(given) {
    const { dify, user } = clientOf(given);
    // All are looked for before one is sent.
    const files = await Promise.all(given.words.map(fileAt));
    if (!files.length) throw new Misused('Which file?');
    for (const file of files) {
      const sent = await conversation(dify, { user }).files.upload(file);
      given.print({ name: file.name, ...sent }, () => given.out.line(`${sent.upload_file_id}  ${file.name}`));
    }
  },
});
