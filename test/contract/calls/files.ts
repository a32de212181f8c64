import type { Calls } from '../call.js';

const note = () => new File(['Two tickets, please.\n'], 'note.txt', { type: 'text/plain' });
const speech = () => new File(['not really sound'], 'speech.mp3', { type: 'audio/mp3' });

export const files: Calls<'files' | 'audio'> = {
  'files.upload': {
    required: (c) => c.dify.files.upload({ file: note() }),
    all: (c) => c.dify.files.upload({ file: note(), user: c.user }),
  },
  'files.preview': {
    required: async (c) => c.dify.files.preview({ file_id: await c.the('sentFile') }),
    all: async (c) => c.dify.files.preview({ file_id: await c.the('sentFile'), as_attachment: true, user: c.user }),
  },
  'audio.transcribe': {
    required: (c) => c.dify.audio.transcribe({ file: speech() }),
    all: (c) => c.dify.audio.transcribe({ file: speech(), user: c.user }),
  },
  'audio.speak': {
    beyond: ['text'],
    required: (c) => c.dify.audio.speak({ text: 'Bom dia.' }),
    all: async (c) =>
      c.dify.audio.speak({
        text: 'Bom dia.',
        message_id: await c.the('message'),
        voice: 'echo',
        streaming: false,
        user: c.user,
      }),
  },
};
