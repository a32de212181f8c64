import { exampleInputs } from './form.js';
import type { Step } from './step.js';

export const chat: Step = {
  title: 'Chat, word by word',
  call: 'dify.chat.stream({ query }).textStream',
  async run(server, out) {
    const dify = await server.app('chat', 'agent-chat', 'advanced-chat');
    const query = 'What can I build with Dify?';
    const stream = dify.chat.stream({ query, inputs: exampleInputs(await dify.app.parameters()) });
    out.line(`  ${out.dim('you ')} ${query}`);
    out.write(`  ${out.dim('dify')} `);
    for await (const { delta } of stream.textStream) out.write(out.plain(delta));
    const { conversation_id, metadata } = await stream.result();
    out.line(`\n  ${out.green('✓')} ${metadata?.usage?.total_tokens ?? 0} tokens, conversation ${conversation_id}`);
    const { data } = await dify.messages.list({ conversation_id });
    out.line(`  ${out.green('✓')} the server remembers ${data.length} message${data.length === 1 ? '' : 's'} of it`);
  },
};
