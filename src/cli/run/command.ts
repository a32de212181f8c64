import { clientArgs, clientOf } from '../client.js';
import { type Command, command, numberIn, textIn } from '../command.js';
import { Misused } from '../exit.js';
import { inputArgs, inputsOf } from '../inputs/inputs.js';
import { many } from './many.js';
import { one } from './one.js';

/** Longest time of a run where nothing says otherwise, in seconds. */
const TIMEOUT = 300;

export const run: Command = command({
  name: 'run',
  description: 'Run a workflow, or one for each line of a file.',
  examples: [
    'dify-kit run -i query="What is Dify?"',
    'dify-kit run -i doc=@report.pdf -i pages:=3 --json | jq .data.outputs',
    'dify-kit run --inputs inputs.yaml',
    'dify-kit run --many jobs.jsonl --concurrency 8 -o results.jsonl   # again, after a crash: goes on',
  ],
  args: {
    ...inputArgs,
    'version-id': { type: 'string', valueHint: 'id', description: 'Run this published version of the workflow' },
    many: { type: 'string', valueHint: 'jobs.jsonl', description: 'A run for each line: {"query":"…"}' },
    concurrency: {
      type: 'string',
      alias: 'c',
      valueHint: 'number',
      description: 'Runs at once with --many; default: 4',
    },
    output: { type: 'string', alias: 'o', valueHint: 'results.jsonl', description: 'Results of --many, to go on with' },
    ...clientArgs,
  },
  async run(given) {
    const { args } = given;
    const connection = clientOf(given, TIMEOUT);
    const workflow_id = textIn(args, 'version-id');
    const jobs = textIn(args, 'many');
    if (jobs !== undefined) {
      if (args['input'] !== undefined || args['inputs'] !== undefined) {
        throw new Misused('--many takes its inputs from the file: leave -i and --inputs out.');
      }
      const concurrency = numberIn(args, 'concurrency', 1) ?? 4;
      await many(given, { ...connection, jobs, workflow_id, concurrency, output: textIn(args, 'output') });
      return;
    }
    if (args['output'] !== undefined || args['concurrency'] !== undefined) {
      throw new Misused('-o and --concurrency go with --many.');
    }
    await one(given, connection, { inputs: await inputsOf(given, connection), workflow_id });
  },
});
