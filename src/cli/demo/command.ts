import { type CommandDef, defineCommand } from 'citty';
import { isDifyError } from '../../index.js';
import { terminal } from '../terminal.js';
import { chat } from './chat.js';
import { knowledge } from './knowledge.js';
import { type Server, serverOf } from './server.js';
import { Skipped } from './step.js';
import { upload } from './upload.js';
import { workflow } from './workflow.js';

const STEPS = [chat, workflow, upload, knowledge];

export const demo: CommandDef = defineCommand({
  meta: {
    name: 'demo',
    description:
      'Chat, run a workflow, upload a file, fill a knowledge base: with the mock, or with DIFY_API_KEY set for real.',
  },
  async run() {
    const out = terminal(process.stdout);
    const began = Date.now();
    await using server: Server = await serverOf(process.env);
    out.line(`${out.bold('dify-kit demo')} with ${server.name}`);
    let failed = 0;
    for (const [at, step] of STEPS.entries()) {
      out.line(`\n${out.bold(`${at + 1} ${step.title}`)}  ${out.dim(step.call)}`);
      try {
        await step.run(server, out);
      } catch (error) {
        if (error instanceof Skipped) out.line(out.dim(`  skipped: ${error.message}`));
        else {
          if (!isDifyError(error)) throw error;
          failed++;
          out.line(out.red(`  ${error.name}: ${out.plain(error.message)}`));
        }
      }
    }
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    out.line(failed ? `\n${failed} of ${STEPS.length} steps failed.` : `\n${out.green('Done')} in ${seconds} s.`);
    process.exitCode = failed ? 1 : 0;
  },
});
