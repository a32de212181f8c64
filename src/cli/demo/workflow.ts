import { exampleInputs } from './form.js';
import type { Step } from './step.js';

export const workflow: Step = {
  title: 'Run a workflow',
  call: 'dify.workflows.stream({ inputs })',
  async run(server, out) {
    const dify = await server.app('workflow');
    const stream = dify.workflows.stream({ inputs: exampleInputs(await dify.app.parameters()) });
    for await (const event of stream) {
      if (event.event !== 'node_finished') continue;
      const { title, node_type, status, elapsed_time } = event.data;
      const mark = status === 'succeeded' ? out.green('✓') : out.red('✗');
      out.line(`  ${mark} ${out.plain(title)} ${out.dim(`${node_type}, ${elapsed_time.toFixed(2)} s`)}`);
    }
    const { data } = await stream.result();
    out.line(`  ${data.status}: ${out.plain(JSON.stringify(data.outputs)).slice(0, 200)}`);
  },
};
