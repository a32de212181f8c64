/** Knowledge pipelines. Every knowledge base of the mock has one that begins with the node `1111` and cuts texts at blank lines. */
import { events, generated, json, type Reply } from '../front/reply.js';
import { addDocument } from '../knowledge/building.js';
import { contents, type Info, itemOf, pipelineRule, SOURCE_TYPES, START } from '../knowledge/pipeline.js';
import { draft } from '../knowledge/pipeline-run.js';
import { invalidParam, Refusal } from '../refusal.js';
import { Feed, type Frame } from '../runs/feed.js';
import { tooBig } from '../state/files.js';
import { ownerId } from '../world.js';
import { type KnowledgeCall, type KnowledgeResponders, text } from './call.js';
import { onlyFile, stored } from './upload.js';

/** Its refusals have lost their own words on the way. */
function uploadFile(call: KnowledgeCall): Reply {
  const { form, knowledge, world } = call;
  const file = onlyFile(form);
  if (!file) throw new Refusal(400, 'no_file_uploaded', 'Please upload your file.');
  if (file.type === undefined) throw invalidParam('');
  const kept = stored(call, file, ownerId(world), '');
  if (tooBig(kept, world.settings.fileSizeLimit)) throw invalidParam('None');
  knowledge.files.set(kept.id, kept);
  const { id, name, extension, mimeType, createdBy, content } = kept;
  const created_at = `${new Date(world.clock.now()).toISOString().slice(0, -1)}000`;
  const size = content.length;
  return json({ id, name, size, extension, mime_type: mimeType, created_by: createdBy, created_at }, 201);
}

function datasources(): Reply {
  const source = { node_id: START, plugin_id: 'langgenius/file', provider_name: 'file', datasource_type: 'local_file' };
  return json([{ ...source, title: 'Source', user_input_variables: [], credentials: [] }]);
}

/** One frame after another, as a source is read. */
function streamed({ world }: KnowledgeCall, frames: Frame[], pause: number): Reply {
  const feed = new Feed();
  const gone = new AbortController();
  const play = async () => {
    for (const [at, frame] of frames.entries()) {
      if (at) await world.clock.sleep(pause, gone.signal);
      feed.push(frame);
    }
    feed.end();
  };
  void play();
  return events({ feed, pingFirst: false, onGone: () => gone.abort() });
}

/** Whatever node is asked for, what it reads is of the type that is asked for. `FAIL` in an input makes the source fail. */
function runNode(call: KnowledgeCall): Reply {
  const { body } = call;
  const type = text(body, 'datasource_type') ?? '';
  const inputs = (body['inputs'] ?? {}) as Info;
  const failed = (error: string) => streamed(call, [{ event: 'datasource_error', error }], 0);
  if (!SOURCE_TYPES.includes(type)) return failed(`'${type}' is not a valid DatasourceProviderType`);
  const found = contents(type, inputs);
  if (!found) {
    const plugin = 'core.datasource.local_file.local_file_plugin.LocalFileDatasourcePlugin';
    const method = 'LocalFileDatasourcePlugin.datasource_provider_type';
    return failed(`Unsupported datasource provider: <bound method ${method} of <${plugin} object at 0x7f61d316a510>>`);
  }
  if (JSON.stringify(inputs).includes('FAIL')) {
    const told = { args: {}, error_type: 'ValueError', message: 'crawl failed' };
    return failed(`req_id: ${call.mint.hex(10, 'request')} PluginInvokeError: ${JSON.stringify(told)}`);
  }
  const { data, total } = found;
  const steps = Array.from({ length: Math.max(1, total ?? 0) }, (_, completed) => ({
    event: 'datasource_processing',
    total: total ?? 0,
    completed,
  }));
  const whole = { event: 'datasource_completed', data, total, completed: total, time_consuming: 0.01 };
  return streamed(call, [...steps, whole], 300);
}

/** Documents of one batch, which wait until they are there at once; for ever, where the run begins at no node. */
function published(call: KnowledgeCall, type: string, picked: Info[]): Reply {
  const { body, dataset, knowledge, mint, world } = call;
  dataset.form ??= 'text_model';
  dataset.technique ??= 'economy';
  const form = dataset.form;
  const rule = pipelineRule(form);
  const made = picked.map((info, at) => {
    const item = itemOf(knowledge, type, info);
    const own = world.ids.of(knowledge.key, mint.uuid('pipeline', String(at)));
    const content = Buffer.from(item.text ?? '');
    const part = { filename: item.name.replace(/[/\\]/g, ' '), type: 'text/plain', content };
    const file = item.file ?? { ...stored({ ...call, mint: own }, part, ownerId(world), ''), extension: 'txt' };
    const document = addDocument(knowledge, dataset, { file, name: item.name, rule, form, language: '' }, false, own);
    const waits = body['start_node_id'] !== START;
    Object.assign(document, { createdFrom: 'rag-pipeline', source: { type, info: item.info, waits } });
    if (item.text === undefined || JSON.stringify(body['inputs'] ?? {}).includes('FAIL'))
      document.trouble = item.text === undefined ? 'Invalid upload file' : 'chunker broke';
    return document;
  });
  const batch = made[0]?.batch ?? call.mint.digits(20, 'batch');
  const documents = made.map((document) => {
    document.batch = batch;
    const { id, position, name, source } = document;
    const state = { indexing_status: 'waiting', error: null, enabled: true };
    return { id, position, data_source_type: type, data_source_info: source?.info ?? {}, name, ...state };
  });
  const { id, name, description } = dataset;
  return generated({ batch, dataset: { id, name, description, chunk_structure: form }, documents });
}

/** A draft is tried with the first thing that was picked; with none the server goes on as if it were published. */
function run(call: KnowledgeCall): Reply {
  const { body, dataset, knowledge, mint } = call;
  const type = text(body, 'datasource_type') ?? '';
  const picked = (body['datasource_info_list'] ?? []) as Info[];
  const [first] = picked;
  if (body['is_published'] === true || !first) return published(call, type, picked);
  const item = itemOf(knowledge, type, first);
  const inputs = (body['inputs'] ?? {}) as Info;
  const { frames, whole } = draft(knowledge, { type, inputs, item, form: dataset.form ?? 'text_model' }, mint);
  return body['response_mode'] === 'streaming' ? streamed(call, frames, 10) : generated(whole);
}

export const pipelines: KnowledgeResponders = {
  'pipelines.uploadFile': uploadFile,
  'pipelines.datasources': datasources,
  'pipelines.runNode': runNode,
  'pipelines.run': run,
};
