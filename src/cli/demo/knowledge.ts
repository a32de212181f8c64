import { setTimeout as pause } from 'node:timers/promises';
import type { Dify, ProcessRule } from '../../index.js';
import type { Terminal } from '../terminal.js';
import { Skipped, type Step } from './step.js';

const TEXT = `Dify is an open-source platform for apps on language models.

A chat app keeps a conversation; a chatflow runs a graph of nodes for each message.

A workflow runs nodes one after the other and answers with its outputs.

An agent decides by itself which tools to call.

A knowledge base splits documents into segments and finds those that fit a question.

Every app has an HTTP API: one key for each app, and keys for the knowledge bases.`;

/** A segment a paragraph. */
const PARAGRAPHS: ProcessRule = {
  mode: 'custom',
  rules: { pre_processing_rules: [], segmentation: { separator: '\n\n', max_tokens: 100 } },
};

/** How often the server is asked how far it is, and for how long, in milliseconds. */
const EVERY = 150;
const AT_MOST = 60_000;

export const knowledge: Step = {
  title: 'Fill a knowledge base',
  call: 'dify.documents.createByText({ dataset_id, name, text, … })',
  async run(server, out) {
    const dify = server.knowledge();
    const { id: dataset_id } = await dify.datasets.create({ name: `dify-kit demo ${new Date().toISOString()}` });
    try {
      const created = await dify.documents.createByText({
        dataset_id,
        name: 'about-dify.txt',
        text: TEXT,
        indexing_technique: 'economy',
        process_rule: PARAGRAPHS,
      });
      const segments = await indexed(dify, dataset_id, created.batch, out);
      out.line(`  ${out.green('✓')} ${created.document.name}: ${segments} segment${segments === 1 ? '' : 's'}`);
      const query = 'Which tools does an agent call?';
      const { records } = await dify.datasets.retrieve({ dataset_id, query });
      const [best] = records;
      const found = best ? `“${out.plain(best.segment.content)}”` : 'nothing';
      out.line(`  ${out.green('✓')} search “${query}”: ${records.length} found, first ${found}`);
    } finally {
      await dify.datasets.delete({ dataset_id });
    }
  },
};

/** Waits until the document is indexed, and shows how far it is. */
async function indexed(dify: Dify, dataset_id: string, batch: string, out: Terminal): Promise<number> {
  const bar = out.progress();
  try {
    for (const end = Date.now() + AT_MOST; Date.now() < end; await pause(EVERY)) {
      const [document] = (await dify.documents.indexingStatus({ dataset_id, batch })).data;
      if (!document) continue;
      const { indexing_status: status, completed_segments: done, total_segments: total, error } = document;
      bar.show(total ? done / total : 0, status);
      if (status === 'completed') return total;
      if (status === 'error') throw new Skipped(`the server could not index the document: ${out.plain(error ?? '')}`);
    }
    throw new Skipped(`the document was not indexed within ${AT_MOST / 1000} s.`);
  } finally {
    bar.end();
  }
}
