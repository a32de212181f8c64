/** Documents made and changed, by text and by file. */
import type { Form } from '../front/multipart.js';
import { json, type Reply } from '../front/reply.js';
import { addDocument, changeDocument } from '../knowledge/building.js';
import { displayStatus, progress } from '../knowledge/indexing.js';
import type { Dataset, KnowledgeDocument, Rule, RuleSent } from '../knowledge/records.js';
import { checkRule, ruleFrom } from '../knowledge/rules.js';
import { documentView } from '../knowledge/views.js';
import { crashed, invalidParam, Refusal } from '../refusal.js';
import { extensionOf, type StoredFile, tooBig } from '../state/files.js';
import { modelName } from '../validation/models.js';
import { pydantic } from '../validation/pydantic.js';
import { ownerId } from '../world.js';
import { type KnowledgeCall, type KnowledgeResponders, text } from './call.js';
import { settle } from './datasets.js';
import { missing } from './guesses.js';
import { onlyFile, stored, tooLargeFile, wrongType } from './upload.js';

type Settings = Record<string, unknown>;
const EXTENSIONS = /^(?:txt|markdown|mdx?|pdf|html?|xlsx?|docx|csv|vtt|properties)$/;

/** A rule that came along becomes the newest of the knowledge base; otherwise its newest is taken, or the automatic one made. */
function ruleFor({ dataset, mint, operation }: KnowledgeCall, sent: RuleSent | undefined): Rule {
  if (sent) checkRule(sent, modelName(operation, 'body', 'process_rule'));
  if (sent || !dataset.rule) dataset.rule = ruleFrom(sent ?? { mode: 'automatic' }, mint.uuid('rule'));
  return dataset.rule;
}

function formFor(dataset: Dataset, form: string): string {
  if (dataset.form !== null && dataset.form !== form)
    throw invalidParam('doc_form is different from the dataset doc_form.');
  dataset.form = form;
  return form;
}

function written({ knowledge, dataset }: KnowledgeCall, document: KnowledgeDocument): Reply {
  return json({ document: documentView(knowledge, dataset, document, true), batch: document.batch });
}

/** The file behind a text: it is kept as if it had been uploaded. */
const textFile = (call: KnowledgeCall, name: string, content: string): StoredFile => ({
  ...stored(call, { filename: '', type: 'text/plain', content: Buffer.from(content) }, ownerId(call.world), ''),
  name,
  extension: 'txt',
  createdAt: call.world.clock.now() / 1000,
});

/** `original_document_id` makes a change out of a creation. */
function original(call: KnowledgeCall, settings: Settings): KnowledgeDocument | undefined {
  const id = settings['original_document_id'];
  if (id === undefined || id === null) return undefined;
  if (typeof id !== 'string' || !/^[\da-f-]{32,36}$/i.test(id)) throw crashed();
  const found = call.knowledge.documents.get(id);
  if (found?.datasetId !== call.dataset.id) throw missing(call, 'Document not found.');
  return found;
}

function create(call: KnowledgeCall, settings: Settings, file: StoredFile): Reply {
  const { knowledge, dataset, mint } = call;
  const changed = original(call, settings);
  const contents = {
    file,
    name: file.name,
    rule: ruleFor(call, settings['process_rule'] as RuleSent | undefined),
    form: formFor(dataset, text(settings, 'doc_form') ?? 'text_model'),
    language: text(settings, 'doc_language') ?? 'English',
  };
  if (!dataset.technique) settle(dataset, settings);
  knowledge.files.set(file.id, file);
  if (changed) changeDocument(knowledge, dataset, changed, contents, mint);
  const document = changed ?? addDocument(knowledge, dataset, contents, settings['duplicate'] !== false, mint);
  return written(call, document);
}

function createByText(call: KnowledgeCall): Reply {
  const { body, dataset } = call;
  if (body['indexing_technique'] === undefined) {
    if (!dataset.technique) throw invalidParam('indexing_technique is required.');
    const violation = { place: 'body' as const, at: ['indexing_technique'], rule: 'required', message: '' };
    throw invalidParam(pydantic('KnowledgeConfig', [violation], () => body));
  }
  return create(call, body, textFile(call, String(body['name']).slice(0, 200), String(body['text'])));
}

/** The settings beside a file: JSON in a field of the form. */
function settingsOf({ fields }: Form): Settings | undefined {
  const data = fields.get('data');
  if (data === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    // The decoder's own words, for the two most common cases.
    const inside = data.trim().startsWith('{');
    const place = (column: number) => `line 1 column ${column} (char ${column - 1})`;
    throw invalidParam(
      inside ? `Expecting property name enclosed in double quotes: ${place(2)}` : `Expecting value: ${place(1)}`,
    );
  }
  if (!parsed || typeof parsed !== 'object' || Array.isArray(parsed)) throw crashed();
  return parsed as Settings;
}

function createByFile(call: KnowledgeCall): Reply {
  const { dataset, form, world } = call;
  const settings = settingsOf(form) ?? {};
  if (!dataset.technique && !settings['indexing_technique']) throw invalidParam('indexing_technique is required.');
  // The one is looked up by the other.
  if (settings['embedding_model_provider'] && !settings['embedding_model']) throw crashed();
  if (!(settings['process_rule'] ?? dataset.rule) || settings['process_rule'] === null)
    throw invalidParam('process_rule is required.');
  const file = onlyFile(form);
  if (!file) throw new Refusal(400, 'no_file_uploaded', 'Please upload your file.');
  const kept = stored(call, file, ownerId(world), '');
  if (!EXTENSIONS.test(extensionOf(file.filename)) || tooBig(kept, world.settings.fileSizeLimit))
    throw invalidParam('');
  return create(call, settings, { ...kept, createdAt: world.clock.now() / 1000 });
}

/** Only a document that could be found in a search can be changed. */
function change(call: KnowledgeCall, settings: Settings, file: StoredFile | undefined): Reply {
  const { knowledge, dataset, document, mint, world } = call;
  const sent = settings['process_rule'] as RuleSent | undefined;
  if (!file && !sent) throw invalidParam('Data source or Process rule is required');
  if (displayStatus(document, progress(document, world).status) !== 'available')
    throw invalidParam('Document is not available');
  const form = formFor(dataset, text(settings, 'doc_form') ?? 'text_model');
  const rule = sent ? ruleFor(call, sent) : document.rule;
  const name = text(settings, 'name') ?? file?.name ?? document.name;
  if (file) knowledge.files.set(file.id, file);
  changeDocument(knowledge, dataset, document, { file: file ?? document.file, name, rule, form }, mint);
  return written(call, document);
}

function updateByText(call: KnowledgeCall): Reply {
  const { body, document } = call;
  const content = text(body, 'text');
  if (content && body['name'] === undefined) throw invalidParam('name is required when text is provided');
  return change(call, body, content ? textFile(call, text(body, 'name') ?? document.name, content) : undefined);
}

function updateByFile(call: KnowledgeCall): Reply {
  const { form, world } = call;
  const settings = settingsOf(form) ?? {};
  const file = onlyFile(form);
  if (!file) return change(call, settings, undefined);
  const kept = stored(call, file, ownerId(world), '');
  if (!EXTENSIONS.test(kept.extension)) throw wrongType();
  if (tooBig(kept, world.settings.fileSizeLimit)) throw tooLargeFile();
  return change(call, settings, { ...kept, createdAt: world.clock.now() / 1000 });
}

export const documentWriting: KnowledgeResponders = {
  'documents.createByText': createByText,
  'documents.createByFile': createByFile,
  'documents.update': updateByFile,
  'documents.updateByText': updateByText,
  'documents.updateByFile': updateByFile,
};
