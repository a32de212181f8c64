#!/usr/bin/env node
/** The command line: `dify-kit mock`, `dify-kit gateway` and the others that `dify-kit --help` names. */
import { defineCommand, runMain } from 'citty';
import { version } from '../version.js';

runMain(
  defineCommand({
    meta: { name: 'dify-kit', version, description: 'The Dify Service API, typed, offline and on the command line.' },
    subCommands: {
      // A command is loaded when it is called: the mock brings a validator that takes a second.
      mock: () => import('./mock.js').then((it) => it.mock),
      tape: () => import('./tape.js').then((it) => it.tape),
      gateway: () => import('./gateway.js').then((it) => it.gateway),
      demo: () => import('./demo/command.js').then((it) => it.demo),
      types: () => import('./types.js').then((it) => it.types),
    },
  }),
);
