/** Tapes: the options of `dify-kit mock` that record and play them, and what makes a test of one. */
import { writeFileSync } from 'node:fs';
import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { MockOptions } from '../mock/options.js';
import { numberOf } from './number.js';

export const tapeArgs: ArgsDef = {
  record: {
    type: 'string',
    valueHint: 'url',
    description: 'Pass requests on to a real server and write tapes of them',
  },
  tapes: { type: 'string', default: 'tapes', valueHint: 'folder', description: 'Where --record writes' },
  replay: { type: 'string', valueHint: 'folder', description: 'Answer from tapes alone' },
  speed: { type: 'string', default: '1', valueHint: 'factor', description: 'How fast --replay is; 0 does not wait' },
};

export function tapesOf(args: Record<string, unknown>): Pick<MockOptions, 'record' | 'replay'> {
  const { record, replay } = args;
  const url = record === undefined ? undefined : String(record);
  return {
    record: url === undefined ? undefined : { url, folder: String(args['tapes']) },
    replay:
      replay === undefined ? undefined : { folder: String(replay), speed: numberOf('--speed', String(args['speed'])) },
  };
}

const toTestArgs: ArgsDef = {
  tape: { type: 'positional', required: true, description: 'A file that --record wrote' },
  output: { type: 'string', alias: 'o', valueHint: 'file', description: 'Where the test goes; else it is printed' },
};

const toTest: CommandDef = defineCommand({
  meta: {
    name: 'to-test',
    description:
      'A vitest test that plays a tape. Example: dify-kit tape to-test tapes/chat/send--000001.json -o chat.test.ts',
  },
  args: toTestArgs,
  async run({ args }) {
    const { readTape } = await import('../mock/tapes/tape.js');
    const { testOf } = await import('../mock/tapes/to-test.js');
    const file = String(args['tape']);
    const output = args['output'] === undefined ? undefined : String(args['output']);
    try {
      const text = testOf(readTape(file), file, output);
      if (output === undefined) process.stdout.write(text);
      else writeFileSync(output, text, { flag: 'wx' });
    } catch (error) {
      console.error((error as Error).message);
      process.exitCode = 2;
    }
  },
});

export const tape: CommandDef = defineCommand({
  meta: { name: 'tape', description: 'What to do with tapes that `dify-kit mock --record` wrote.' },
  subCommands: { 'to-test': toTest },
});
