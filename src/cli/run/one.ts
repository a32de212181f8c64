/** One run: its nodes as they end, and what came of it. */
import { DifyRunError, type RunDetail, type WorkflowResult } from '../../index.js';
import type { Connection } from '../client.js';
import type { Given } from '../command.js';
import { EXIT } from '../exit.js';
import { fail } from '../failure.js';
import { onInterrupt } from '../interrupt.js';
import type { Terminal } from '../terminal.js';
import { type Asked, begin, stopping } from './begin.js';
import { Nodes } from './nodes.js';

export async function one(given: Given, { dify, user }: Connection, asked: Asked): Promise<void> {
  const controller = new AbortController();
  const stream = begin(dify, asked, { throwOnFailed: false, signal: controller.signal });
  using interrupt = onInterrupt(stopping({ dify, user, stream, controller }));
  const nodes = new Nodes(given.err);
  let result: WorkflowResult;
  try {
    for await (const event of stream) nodes.see(event);
    result = await stream.result();
  } finally {
    nodes.end();
  }
  const { status, error } = result.data;
  given.print(result, () => {
    if (status === 'paused') paused(given.err, result.data);
    else if (status !== 'failed' && status !== 'stopped') shown(given.out, result.data.outputs);
  });
  if (interrupt.pressed || status === 'stopped') {
    given.err.line(`Stopped ${result.workflow_run_id}.`);
    process.exitCode = interrupt.pressed ? EXIT.interrupted : EXIT.run;
  } else if (status === 'paused') process.exitCode = EXIT.paused;
  else if (status === 'failed') {
    const failed = new DifyRunError(`The run ${result.workflow_run_id} failed: ${error ?? 'no reason given'}`, {
      result,
    });
    if (given.json) process.exitCode = EXIT.run;
    else fail(failed);
  }
}

/** One text alone is printed as it is; everything else as JSON. */
function shown(out: Terminal, outputs: Record<string, unknown>): void {
  const values = Object.values(outputs ?? {});
  const [only] = values;
  out.line(out.plain(values.length === 1 && typeof only === 'string' ? only : JSON.stringify(outputs, null, 2)));
}

function paused(err: Terminal, { reasons = [] }: RunDetail): void {
  err.line('The run waits for a person:');
  for (const reason of reasons) {
    const { form_token, form_content } = reason as { form_token?: string; form_content?: string };
    if (form_content) err.line(err.plain(form_content));
    if (form_token) err.line(`form_token ${err.plain(form_token)}`);
  }
}
