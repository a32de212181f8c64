import { type AppInfoResponse, type ClientOptions, Dify, isDifyError } from '../../index.js';
import { clientArgs, clientOptions } from '../client.js';
import { type Command, command, type Given } from '../command.js';
import { EXIT } from '../exit.js';
import type { Finding } from './finding.js';
import { type Answer, appFinding, ask, failureFinding, serverFindings } from './server.js';
import { baseUrlFinding, keyFindings } from './settings.js';
import { streamingFinding } from './streaming.js';

export const doctor: Command = command({
  name: 'doctor',
  description: 'Look at settings, server and key, and say what to do about what is wrong.',
  examples: [
    'dify-kit doctor',
    'dify-kit doctor --stream   # sends one short message: are answers buffered on the way?',
  ],
  args: {
    stream: { type: 'boolean', description: 'Send a short message to a chat app; that costs some tokens' },
    ...clientArgs,
  },
  async run(given) {
    const findings: Finding[] = [];
    for await (const finding of examine(given)) {
      findings.push(finding);
      if (!given.json) show(given, finding);
    }
    given.print(findings, () => {});
    if (findings.some((it) => it.status === 'problem')) process.exitCode = EXIT.other;
  },
});

async function* examine(given: Given): AsyncGenerator<Finding> {
  const options: ClientOptions = { retries: 0, ...clientOptions(given) };
  const address = baseUrlFinding(options.baseUrl);
  yield address;
  const keys = keyFindings(options);
  yield* keys;
  const isUsable = (key: string) => keys.some((it) => it.about === key && /ok|warning/.test(it.status));
  if (address.status === 'problem') return;
  let answer: Answer | undefined;
  if (isUsable('app key')) {
    const dify = new Dify(options);
    const asked = await tried('app', 'DIFY_API_KEY', () => ask(() => dify.app.info()));
    if ('about' in asked) yield asked;
    else {
      answer = asked;
      yield* serverFindings(asked);
      yield appFinding(asked);
      const { mode } = asked.data as AppInfoResponse;
      if (given.args['stream']) yield await streamingFinding(dify, mode, options.user);
      else
        yield { about: 'streaming', status: 'skipped', found: 'not tried', fix: '--stream sends one short message.' };
    }
  }
  if (isUsable('knowledge key')) {
    const dify = new Dify(options);
    const asked = await tried('knowledge', 'DIFY_DATASET_KEY', () => ask(() => listed(dify)));
    if ('about' in asked) yield asked;
    else {
      if (!answer) yield* serverFindings(asked);
      const { total } = asked.data as { total: number };
      yield { about: 'knowledge', status: 'ok', found: `${total} knowledge base${total === 1 ? '' : 's'}` };
    }
  }
}

const listed = (dify: Dify) => dify.datasets.list({ limit: 1 });

async function tried(about: string, variable: string, call: () => Promise<Answer>): Promise<Answer | Finding> {
  try {
    return await call();
  } catch (error) {
    if (!isDifyError(error)) throw error;
    return failureFinding(about, error, variable);
  }
}

function show({ out }: Given, { about, status, found, fix }: Finding): void {
  const mark = { ok: out.green('✓'), warning: out.yellow('!'), problem: out.red('✗'), skipped: out.dim('·') }[status];
  out.line(`${mark} ${about.padEnd(14)} ${out.plain(found)}`);
  if (fix) out.line(`  ${' '.repeat(14)} ${out.dim('→')} ${out.plain(fix)}`);
}
