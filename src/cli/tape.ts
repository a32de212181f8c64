/** Tapes: the options of `dify-kit mock` that record and play them, and what makes a test of one. */
import { writeFileSync } from 'node:fs';
import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { MockOptions } from '../mock/options.js';
import { type Command, command, textIn } from './command.js';
import { Misused } from './exit.js';
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

const toTest: Command = command({
  name: 'to-test',
  description: 'A vitest test that plays a tape.',
  examples: ['dify-kit tape to-test tapes/chat/send--000001.json -o chat.test.ts'],
  args: toTestArgs,
  async run({ args, out, print }) {
    const { readTape } = await import('../mock/tapes/tape.js');
    const { testOf } = await import('../mock/tapes/to-test.js');
    const tape = String(args['tape']);
    const file = textIn(args, 'output');
    let source: string;
    try {
      source = testOf(readTape(tape), tape, file);
      if (file !== undefined) writeFileSync(file, source, { flag: 'wx' });
    } catch (cause) {
      throw new Misused((cause as Error).message, { cause });
    }
    print({ file, source }, () => file === undefined && out.write(source));
  },
});

export const tape: CommandDef = defineCommand({
  meta: { name: 'tape', description: 'What to do with tapes that `dify-kit mock --record` wrote.' },
  subCommands: { 'to-test': toTest },
});
