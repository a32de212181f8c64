/** A run of a pipeline's draft: it keeps nothing, and shows what would have been kept. */
import type { Mint } from '../ids.js';
import { extensionOf } from '../state/files.js';
import type { Knowledge } from '../state/knowledge.js';
import { OWNER, ownerId, signedUrl } from '../world.js';
import { type Info, type Item, pipelineRule, START } from './pipeline.js';
import { split } from './splitting.js';

export interface Draft {
  frames: ({ event: string } & Record<string, unknown>)[];
  /** The answer to who did not ask for a stream. */
  whole: { task_id: string; workflow_run_id: string; data: Record<string, unknown> };
}
export interface Asked {
  type: string;
  inputs: Info;
  item: Item;
  form: string;
}

interface Step {
  id: string;
  type: string;
  title: string;
  inputs: Info;
  outputs: Info;
  process?: Info;
  metadata?: Info | null;
  files?: object[];
  error?: string;
}

const BROKEN =
  'Traceback (most recent call last):\n  File "<string>", line 11, in <module>\n  File "<string>", line 2, in main\nException: chunker broke\n';
const ICON = 'https://assets.dify.ai/images/File%20Upload.svg';

/** An uploaded file as nodes hand it on. */
function fileView({ world }: Knowledge, { file, name }: Item, mint: Mint): Info | undefined {
  if (!file) return undefined;
  return {
    dify_model_identity: '__dify__file__',
    id: file.id,
    type: 'custom',
    transfer_method: 'local_file',
    remote_url: '',
    reference: `dify-file-ref:${Buffer.from(JSON.stringify({ record_id: file.id })).toString('base64')}`,
    filename: name,
    extension: `.${extensionOf(name)}`,
    mime_type: file.mimeType,
    size: file.content.length,
    related_id: file.id,
    url: signedUrl(world, file.id, mint),
  };
}

function steps(knowledge: Knowledge, { type, inputs, item, form }: Asked, mint: Mint): Step[] {
  const text = item.text ?? `This stands for the text of ${item.name}.`;
  const chunks = split(text, pipelineRule(form), form).map((it) => it.content);
  const local = type === 'local_file';
  const file = local ? fileView(knowledge, item, mint) : undefined;
  const picked = { ...item.info, icon: ICON };
  const source: Step = {
    id: START,
    type: 'datasource',
    title: 'Source',
    inputs: picked,
    outputs: local ? { file: file ?? null, datasource_type: type } : { ...item.info, content: text },
    metadata: { datasource_info: picked },
    files: file ? [file] : [],
  };
  const extract: Step = {
    id: '2222',
    type: 'document-extractor',
    title: 'Extract',
    inputs: { variable_selector: [START, 'file'] },
    outputs: { text },
    process: { documents: file ? [file] : [] },
  };
  const chunk: Step = { id: '3333', type: 'code', title: 'Chunk', inputs: { text }, outputs: { result: chunks } };
  const begun = local ? [source, extract] : [source];
  if (JSON.stringify(inputs).includes('FAIL')) return [...begun, { ...chunk, outputs: {}, error: BROKEN }];
  const outputs = {
    chunk_structure: form,
    ...(form === 'hierarchical_model' && { parent_mode: 'paragraph' }),
    preview: chunks.map((content) => ({ content })),
    qa_preview: [],
    total_segments: chunks.length,
  };
  return [...begun, chunk, { id: '4444', type: 'knowledge-index', title: 'KB', inputs: { chunks }, outputs }];
}

export function draft(knowledge: Knowledge, asked: Asked, mint: Mint): Draft {
  const { world } = knowledge;
  const now = world.clock.seconds();
  const ids = { workflow_run_id: mint.uuid('run'), task_id: mint.uuid('task') };
  const workflow_id = mint.uuid('workflow');
  const done = steps(knowledge, asked, mint);
  const last = done.at(-1);
  const run = { id: ids.workflow_run_id, workflow_id };
  const where = { iteration_id: null, loop_id: null };
  const nodes = done.flatMap((step) => {
    const { id: node_id, type: node_type, title } = step;
    const node = { id: mint.uuid('node', node_id), node_id, node_type, title, index: 1, predecessor_node_id: null };
    const extras = node_id === START ? { icon: ICON } : {};
    const begins = { ...node, inputs: null, inputs_truncated: false, created_at: now, extras };
    const ends = {
      ...node,
      inputs: step.inputs,
      inputs_truncated: false,
      process_data: step.process ?? {},
      process_data_truncated: false,
      outputs: step.outputs,
      outputs_truncated: false,
      status: step.error ? 'failed' : 'succeeded',
      error: step.error ?? null,
      elapsed_time: 0.006,
      execution_metadata: step.metadata ?? null,
      created_at: now,
      finished_at: now,
      files: step.files ?? [],
      ...where,
    };
    return [
      { event: 'node_started', ...ids, data: { ...begins, ...where, agent_strategy: null } },
      { event: 'node_finished', ...ids, data: ends },
    ];
  });
  const result = {
    ...run,
    status: last?.error ? 'failed' : 'succeeded',
    outputs: last?.error ? {} : (last?.outputs ?? {}),
    error: last?.error ?? null,
    elapsed_time: 0.09,
    total_tokens: 0,
    total_steps: done.length,
  };
  const times = { created_at: now, finished_at: now };
  const created_by = { id: ownerId(world), name: OWNER, email: `${OWNER}@example.com` };
  const system = {
    'sys.files': [],
    'sys.user_id': ownerId(world),
    'sys.app_id': mint.uuid('app'),
    'sys.workflow_id': workflow_id,
    'sys.workflow_run_id': ids.workflow_run_id,
  };
  const started = { ...run, inputs: { ...asked.inputs, ...system }, created_at: now, reason: 'initial' };
  const finished = { ...result, created_by, ...times, exceptions_count: 0, files: [] };
  return {
    frames: [
      { event: 'workflow_started', ...ids, data: started },
      ...nodes,
      { event: 'workflow_finished', ...ids, data: finished },
    ],
    whole: { ...ids, data: { ...result, ...times } },
  };
}
