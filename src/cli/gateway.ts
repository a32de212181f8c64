import type { ArgsDef } from 'citty';
import type { GatewayLogEntry } from '../gateway/index.js';
import { isDifyError } from '../index.js';
import { type Command, command, textIn } from './command.js';
import { Misused } from './exit.js';
import { unheard } from './listening.js';
import { numberOf } from './number.js';
import type { Terminal } from './terminal.js';

/** Milliseconds that streams get to end when the gateway is asked to. */
const GRACE = 30_000;

const args: ArgsDef = {
  config: {
    type: 'string',
    alias: 'c',
    valueHint: 'file',
    description: 'Apps and access; default: dify-kit.config.yaml',
  },
  port: { type: 'string', alias: 'p', valueHint: 'number', description: 'Port; default: 8000; 0 takes a free one' },
  host: { type: 'string', alias: 'H', description: 'Address to listen on; default: 127.0.0.1' },
  quiet: { type: 'boolean', alias: 'q', description: 'No line for a request' },
};

export const gateway: Command = command({
  name: 'gateway',
  description: 'Your apps over HTTP, for callers without a key, and a page to chat.',
  examples: [
    'DIFY_API_KEY=app-… dify-kit gateway',
    'dify-kit gateway --config dify-kit.config.yaml -p 8000 -H 0.0.0.0',
    'dify-kit gateway -p 0 --json | head -1   # {"event":"ready","url":…}',
  ],
  args,
  async run({ args, out, print }) {
    const { readConfig } = await import('../gateway/config.node.js');
    const { gateway } = await import('../gateway/index.js');
    const { serve } = await import('../gateway/serve.node.js');
    const { options, forgetful, ...config } = await readConfig(textIn(args, 'config'), process.env).catch(misset);
    const host = textIn(args, 'host') ?? config.host ?? '127.0.0.1';
    const port = args['port'] === undefined ? (config.port ?? 8000) : numberOf('--port', String(args['port']));
    const log = (entry: GatewayLogEntry) => print({ event: 'request', ...entry }, () => out.line(lineOf(out, entry)));
    const own = [...new Set(['localhost', '127.0.0.1', '[::1]', host])];
    const hosts = options.hosts ?? own;
    const app = made(() => gateway({ ...options, hosts, log: args['quiet'] ? undefined : log }));
    const server = await serve(app.fetch, { port, host }).catch(unheard);
    const url = server.url + (options.basePath ?? '').replace(/\/+$/, '');
    const page = options.page === false ? undefined : `${url}/`;
    print({ event: 'ready', url, page, apps: Object.keys(options.apps), hosts, forgetful }, () => {
      out.line(`Ready at ${url}`);
      if (page) out.line(`Page: ${page}`);
      if (!options.hosts && /^(0\.0\.0\.0|::)$/.test(host))
        out.line('Answers for localhost alone: `hosts` names others.');
      if (forgetful) out.line('No `secret_env`: users in cookies are new ones after a restart.');
    });
    let asked = false;
    const stop = async () => {
      // Who asks twice means it.
      if (asked) process.exit(1);
      asked = true;
      const closed = server.close();
      await app.drain(GRACE);
      await closed;
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  },
});

/** What is wrong with the file is wrong with the command: nothing was sent. */
function misset(cause: unknown): never {
  if (!isDifyError(cause)) throw cause;
  throw new Misused(cause.message, { cause });
}

function made<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    return misset(error);
  }
}

/** `10:02:11 support      chat.send              200   1204 ms` */
function lineOf(out: Terminal, entry: GatewayLogEntry): string {
  const { at, method, path, app = '-', operation = `${method} ${path}`, caller, status, ms, left } = entry;
  const time = new Date(at).toTimeString().slice(0, 8);
  const paint = status >= 400 ? out.red : out.green;
  const who = out.plain(`${app.padEnd(12)} ${operation.padEnd(26)}`);
  const more = [caller && `by ${caller}`, left && 'left'].filter((it) => it).join(', ');
  return `${out.dim(time)} ${who} ${paint(String(status))} ${`${ms} ms`.padStart(8)}  ${out.dim(out.plain(more))}`;
}
