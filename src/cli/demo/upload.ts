import type { Step } from './step.js';

export const upload: Step = {
  title: 'Upload a file',
  call: 'dify.files.upload({ file })',
  async run(server, out) {
    const dify = await server.app();
    const file = new File(['Dify turns a prompt into an app.\n'], 'notes.txt', { type: 'text/plain' });
    const { id, name, size, mime_type } = await dify.files.upload({ file });
    out.line(`  ${out.green('✓')} ${name}, ${size} bytes, ${mime_type}, id ${id}`);
  },
};
