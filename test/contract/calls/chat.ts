import type { InputFile } from '../../../src/index.js';
import type { Calls, Context } from '../call.js';

/** One file on the web and one that was uploaded, with all that can be said of them. */
export const inputFiles = async (c: Context): Promise<InputFile[]> => [
  {
    type: 'image',
    transfer_method: 'remote_url',
    url: 'https://example.com/plan.png',
    upload_file_id: await c.the('file'),
  },
  { type: 'image', transfer_method: 'local_file', upload_file_id: await c.the('file') },
];

const everything = async (c: Context) => ({
  query: 'And how far is it?',
  inputs: { city: 'Lisbon' },
  user: c.user,
  conversation_id: await c.the('conversation'),
  files: await inputFiles(c),
  auto_generate_name: false,
  workflow_id: await c.the('workflow'),
  trace_id: 'trace-1',
});

export const chat: Calls<'chat'> = {
  'chat.send': {
    mode: 'chatflow',
    required: (c) => c.dify.chat.send({ query: 'Where to?' }, { blocking: true }),
    all: async (c) => c.dify.chat.send(await everything(c), { blocking: true }),
  },
  'chat.stream': {
    mode: 'chatflow',
    required: async (c) => c.dify.chat.stream({ query: 'Where to?' }),
    all: async (c) => c.dify.chat.stream(await everything(c)),
  },
  'chat.stop': {
    required: async (c) => c.dify.chat.stop({ task_id: await c.the('task') }),
    all: async (c) => c.dify.chat.stop({ task_id: await c.the('task'), user: c.user }),
  },
};
