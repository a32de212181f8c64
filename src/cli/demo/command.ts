import { Writable } from 'node:stream';
import { isDifyError } from '../../index.js';
import { type Command, command } from '../command.js';
import { EXIT } from '../exit.js';
import { failureOf } from '../failure.js';
import { terminal } from '../terminal.js';
import { chat } from './chat.js';
import { knowledge } from './knowledge.js';
import { type Server, serverOf } from './server.js';
import { Skipped } from './step.js';
import { upload } from './upload.js';
import { workflow } from './workflow.js';

const STEPS = [chat, workflow, upload, knowledge];
const NOWHERE = new Writable({ write: (_chunk, _encoding, done) => done() });

/** What came of a step. */
interface Shown {
  title: string;
  call: string;
  status: 'done' | 'skipped' | 'failed';
  reason?: string;
  error?: Record<string, unknown>;
}

export const demo: Command = command({
  name: 'demo',
  description:
    'Chat, run a workflow, upload a file, fill a knowledge base: with the mock, or with DIFY_API_KEY set for real.',
  examples: ['dify-kit demo', 'dify-kit demo --json | jq .steps'],
  async run({ json, out: seen, print }) {
    const out = json ? terminal(NOWHERE) : seen;
    const began = Date.now();
    await using server: Server = await serverOf(process.env);
    out.line(`${out.bold('dify-kit demo')} with ${server.name}`);
    const steps: Shown[] = [];
    for (const [at, { title, call, run }] of STEPS.entries()) {
      out.line(`\n${out.bold(`${at + 1} ${title}`)}  ${out.dim(call)}`);
      try {
        await run(server, out);
        steps.push({ title, call, status: 'done' });
      } catch (error) {
        if (error instanceof Skipped) {
          out.line(out.dim(`  skipped: ${error.message}`));
          steps.push({ title, call, status: 'skipped', reason: error.message });
        } else {
          if (!isDifyError(error)) throw error;
          out.line(out.red(`  ${error.name}: ${out.plain(error.message)}`));
          steps.push({ title, call, status: 'failed', error: failureOf(error) });
        }
      }
    }
    const failed = steps.filter((it) => it.status === 'failed').length;
    const seconds = (Date.now() - began) / 1000;
    print({ server: server.name, seconds, steps }, () =>
      out.line(
        failed ? `\n${failed} of ${STEPS.length} steps failed.` : `\n${out.green('Done')} in ${seconds.toFixed(1)} s.`,
      ),
    );
    process.exitCode = failed ? EXIT.other : EXIT.done;
  },
});
