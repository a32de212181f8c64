import type { Calls, Context } from '../call.js';
import { inputFiles } from './chat.js';

const everything = async (c: Context) => ({
  query: 'A slogan for tea.',
  inputs: { tone: 'dry' },
  user: c.user,
  files: await inputFiles(c),
  trace_id: 'trace-1',
});

export const completion: Calls<'completion'> = {
  'completion.send': {
    mode: 'completion',
    required: (c) => c.dify.completion.send({}, { blocking: true }),
    all: async (c) => c.dify.completion.send(await everything(c), { blocking: true }),
  },
  'completion.stream': {
    mode: 'completion',
    required: async (c) => c.dify.completion.stream(),
    all: async (c) => c.dify.completion.stream(await everything(c)),
  },
  'completion.stop': {
    mode: 'completion',
    required: async (c) => c.dify.completion.stop({ task_id: await c.the('task') }),
    all: async (c) => c.dify.completion.stop({ task_id: await c.the('task'), user: c.user }),
  },
};
