import type { ArgsDef } from 'citty';
import { type Command, command, textIn } from './command.js';
import { unheard } from './listening.js';
import { kind, logLine } from './log.js';
import { numberOf } from './number.js';
import { mistaken, scenarioArgs, scenariosOf } from './scenario.js';
import { tapeArgs, tapesOf } from './tape.js';

const KEYS = ['app-chat', 'app-agent', 'app-chatflow', 'app-workflow', 'app-completion', 'dataset-demo'];

const args: ArgsDef = {
  port: { type: 'string', alias: 'p', default: '4010', valueHint: 'number', description: 'Port; 0 takes a free one' },
  host: { type: 'string', alias: 'H', default: '127.0.0.1', description: 'Address to listen on' },
  seed: { type: 'string', description: 'What all ids are made from' },
  pace: { type: 'string', default: '1', valueHint: 'factor', description: 'Factor on all delays; 0 answers at once' },
  strict: { type: 'boolean', description: 'Refuse what the document forbids and a real server takes' },
  log: { type: 'boolean', default: true, description: 'A line for each request' },
  quiet: { type: 'boolean', alias: 'q', description: 'No line for a request' },
  ...scenarioArgs,
  ...tapeArgs,
};

/** What keys to use: with tapes none of the mock's own. */
function keysOf({ record, replay, tapes }: Record<string, unknown>): string {
  if (record !== undefined) return `Keys: those of ${record}, which are not written to ${tapes}`;
  if (replay !== undefined) return `Keys: any; the answers are those of ${replay}`;
  return `Keys: ${KEYS.join(', ')} (any ending: app-chat-7)`;
}

export const mock: Command = command({
  name: 'mock',
  description: 'A server that answers like Dify 1.14.1.',
  examples: ['dify-kit mock -p 4010 --pace 0', 'dify-kit mock -p 0 --json | head -1   # {"event":"ready","url":…}'],
  args,
  async run({ args, out, print }) {
    const { startMock } = await import('../mock/index.js');
    const logs = args['log'] === true && args['quiet'] !== true;
    const server = await startMock({
      log: logs
        ? (entry) => {
            const { at, key, method, path, operation, status, ms, scenario, violations } = entry;
            const told = { at, key: kind(key), method, path, operation, status, ms, scenario, violations };
            print({ event: 'request', ...told }, () => out.line(logLine(out, entry)));
          }
        : undefined,
      port: numberOf('--port', String(args['port'])),
      host: String(args['host']),
      seed: textIn(args, 'seed'),
      ...scenariosOf(args),
      ...tapesOf(args),
      pace: numberOf('--pace', String(args['pace'])),
      strict: args['strict'] === true,
    })
      .catch(mistaken)
      .catch(unheard);
    const page = String(new URL('/', server.url));
    const keys = args['record'] === undefined && args['replay'] === undefined ? KEYS : undefined;
    print({ event: 'ready', url: server.url, page, keys }, () => {
      out.line(`Ready at ${server.url}`);
      out.line(keysOf(args));
      out.line(`Page: ${page}`);
    });
    const stop = () => void server.close();
    process.once('SIGINT', stop).once('SIGTERM', stop);
  },
});
