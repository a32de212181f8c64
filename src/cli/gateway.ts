import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { Config } from '../gateway/config.node.js';
import type { GatewayLogEntry } from '../gateway/index.js';
import { numberOf } from './number.js';
import { type Terminal, terminal } from './terminal.js';

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

export const gateway: CommandDef = defineCommand({
  meta: {
    name: 'gateway',
    description:
      'Your apps over HTTP, for callers without a key, and a page to chat. Example: dify-kit gateway -p 8000',
  },
  args,
  async run({ args }) {
    const { readConfig } = await import('../gateway/config.node.js');
    const out = terminal(process.stdout);
    try {
      const config = await readConfig(args['config'] as string | undefined, process.env);
      await start(config, args, out);
    } catch (error) {
      console.error((error as Error).message);
      process.exit(2);
    }
  },
});

async function start({ options, forgetful, ...config }: Config, args: Record<string, unknown>, out: Terminal) {
  const { gateway } = await import('../gateway/index.js');
  const { serve } = await import('../gateway/serve.node.js');
  const host = (args['host'] as string | undefined) ?? config.host ?? '127.0.0.1';
  const port = args['port'] === undefined ? (config.port ?? 8000) : numberOf('--port', String(args['port']));
  const log = args['quiet'] ? undefined : (entry: GatewayLogEntry) => out.line(lineOf(out, entry));
  const own = ['localhost', '127.0.0.1', '[::1]', host];
  const app = gateway({ ...options, hosts: options.hosts ?? own, log });
  const server = await serve(app.fetch, { port, host });
  out.line(`Ready at ${server.url}`);
  if (options.page !== false) out.line(`Page: ${server.url}${options.basePath ?? ''}/`);
  if (!options.hosts && /^(0\.0\.0\.0|::)$/.test(host)) out.line('Answers for localhost alone: `hosts` names others.');
  if (forgetful) out.line('No `secret_env`: users in cookies are new ones after a restart.');
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
