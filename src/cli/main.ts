#!/usr/bin/env node
/** The command line. A command is loaded when it is called: the mock brings a validator that takes a second. */
import { type CommandDef, defineCommand, runCommand, runMain } from 'citty';
import { version } from '../version.js';
import { EXIT, Misused } from './exit.js';
import { help } from './help.js';

const main: CommandDef = defineCommand({
  meta: { name: 'dify-kit', version, description: 'The Dify Service API, typed, offline and on the command line.' },
  subCommands: {
    chat: () => import('./chat/command.js').then((it) => it.chat),
    run: () => import('./run/command.js').then((it) => it.run),
    upload: () => import('./upload.js').then((it) => it.upload),
    ingest: () => import('./ingest.js').then((it) => it.ingest),
    search: () => import('./search.js').then((it) => it.search),
    app: () => import('./app.js').then((it) => it.app),
    doctor: () => import('./doctor/command.js').then((it) => it.doctor),
    types: () => import('./types.js').then((it) => it.types),
    gateway: () => import('./gateway.js').then((it) => it.gateway),
    mock: () => import('./mock.js').then((it) => it.mock),
    tape: () => import('./tape.js').then((it) => it.tape),
    demo: () => import('./demo/command.js').then((it) => it.demo),
  },
});

// Whoever reads only the beginning (`| head`) has what was wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const given = process.argv.slice(2);
const rawArgs = given.length ? given : ['--help'];
if (rawArgs.some((it) => /^(-h|--help|-v|--version)$/.test(it))) await runMain(main, { rawArgs, showUsage: help });
else {
  await runCommand(main, { rawArgs }).catch(async (error: Error) => {
    if (error.name !== 'CLIError') {
      console.error(error);
      process.exit(EXIT.other);
    }
    // The parser itself refused: an argument is missing, or there is no such command.
    const { fail } = await import('./failure.js');
    fail(new Misused(`${error.message}. See dify-kit --help`), { json: rawArgs.includes('--json') });
  });
}
