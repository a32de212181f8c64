/** Makes documents out of files, and segments out of their text. */
import type { Mint } from '../ids.js';
import type { StoredFile } from '../state/files.js';
import type { Knowledge } from '../state/knowledge.js';
import { endOf, progress } from './indexing.js';
import type { Child, Dataset, KnowledgeDocument, Rule, Segment } from './records.js';
import { troubleWith } from './rules.js';
import { keywords, type Piece, split } from './splitting.js';

const BINARY = /^(?:pdf|docx?|xlsx?)$/;

/** The text of a file. What is not written in letters gets a sentence of its own: the mock opens no PDF. */
export function textOf({ name, extension, content }: StoredFile): string {
  if (BINARY.test(extension)) return content.length ? `This stands for the text of ${name}.` : '';
  const text = content.toString('utf8');
  return /^html?$/.test(extension) ? text.replace(/<[^>]*>/g, '\n').replace(/\n{2,}/g, '\n') : text;
}

export function newSegment(
  document: Pick<KnowledgeDocument, 'id'>,
  { content, answer, children }: Piece,
  place: { position: number; added: boolean; words: string[] | null; now: number },
  mint: Mint,
): Segment {
  const id = mint.uuid('segment', String(place.position));
  const { position, added, now } = place;
  return {
    id,
    documentId: document.id,
    position,
    content,
    answer,
    keywords: place.words,
    enabled: true,
    disabledAt: null,
    added,
    createdAt: now,
    updatedAt: now,
    updatedBy: null,
    indexedAt: now,
    nodeId: mint.uuid('node', String(position)),
    summary: null,
    error: null,
    lockedUntil: 0,
    children: children.map(
      (text, at): Child => ({
        id: mint.uuid('child', String(position), String(at)),
        segmentId: id,
        content: text,
        position: at + 1,
        type: 'automatic',
        createdAt: now,
        updatedAt: now,
      }),
    ),
  };
}

/** Embedding goes one document at a time in the whole workspace: when it is this one's turn. */
function turn(knowledge: Knowledge, document: KnowledgeDocument): number {
  const { world, datasets, documents } = knowledge;
  const others = [...documents.values()].filter(
    (it) => it !== document && datasets.get(it.datasetId)?.technique === 'high_quality',
  );
  return Math.max(world.clock.now(), ...others.map((it) => endOf(it, world)));
}

function index(knowledge: Knowledge, document: KnowledgeDocument, dataset: Dataset, mint: Mint): void {
  const now = knowledge.world.clock.seconds();
  const economy = dataset.technique === 'economy';
  document.trouble = troubleWith(document.rule);
  document.barren = economy && document.form === 'hierarchical_model' && document.rule.mode === 'hierarchical';
  document.segments = split(textOf(document.file), document.rule, document.form).map((piece, at) => {
    const words = economy ? keywords(piece.content) : null;
    return newSegment(document, piece, { position: at + 1, added: false, words, now }, mint);
  });
  document.indexedFrom = dataset.technique === 'high_quality' ? turn(knowledge, document) : knowledge.world.clock.now();
  document.updatedAt = now;
}

export const lengthOf = ({ content, answer }: Segment): number => content.length + (answer?.length ?? 0);
export const wordsOf = ({ segments }: KnowledgeDocument): number => segments.reduce((sum, it) => sum + lengthOf(it), 0);
/** About four characters a token; economy counts none. */
export const tokensIn = (characters: number, technique: string | null): number =>
  technique === 'economy' ? 0 : Math.ceil(characters / 4);

/** `YYYYMMDDHHMMSS` and six digits. */
const batchOf = (now: number, mint: Mint) =>
  `${new Date(now).toISOString().slice(0, 19).replace(/\D/g, '')}${mint.digits(6, 'batch')}`;

export interface Contents {
  file: StoredFile;
  name: string;
  rule: Rule;
  form: string;
  language: string;
}

/** A new document; or the one of the same name, if there is one that is not disabled and may be overwritten. */
export function addDocument(
  knowledge: Knowledge,
  dataset: Dataset,
  { file, name, rule, form, language }: Contents,
  overwrites: boolean,
  mint: Mint,
): KnowledgeDocument {
  const { clock } = knowledge.world;
  const twin = overwrites ? knowledge.documentsOf(dataset).find((it) => it.name === name && it.enabled) : undefined;
  const batch = batchOf(clock.now(), mint);
  if (twin) {
    const { marks } = progress(twin, knowledge.world);
    Object.assign(twin, { file, rule, form, batch, createdFrom: 'api', before: seen(twin, dataset, marks) });
    index(knowledge, twin, dataset, mint);
    return twin;
  }
  const document: KnowledgeDocument = {
    id: mint.uuid('document'),
    datasetId: dataset.id,
    position: ++dataset.positions,
    file,
    name,
    rule,
    form,
    language,
    createdFrom: 'api',
    createdAt: clock.seconds(),
    updatedAt: clock.seconds(),
    batch,
    indexedFrom: clock.now(),
    trouble: null,
    before: undefined,
    enabled: true,
    disabledAt: null,
    archived: false,
    values: new Map(),
    valuesChangedAt: clock.now(),
    segments: [],
    barren: false,
    source: undefined,
    lockedUntil: 0,
  };
  knowledge.documents.set(document.id, document);
  index(knowledge, document, dataset, mint);
  return document;
}

const seen = (
  document: KnowledgeDocument,
  { technique }: Dataset,
  marks?: NonNullable<KnowledgeDocument['before']>['marks'],
) => {
  const words = wordsOf(document);
  return { marks, words, tokens: tokensIn(words, technique) };
};

/** New contents for a document: its batch stays, and it is as if somebody had done it on the web. */
export function changeDocument(
  knowledge: Knowledge,
  dataset: Dataset,
  document: KnowledgeDocument,
  changes: Partial<Contents>,
  mint: Mint,
): void {
  const { source } = document;
  Object.assign(document, { before: seen(document, dataset), createdFrom: 'web', source: undefined }, changes);
  index(knowledge, document, dataset, mint);
  // A pipeline's knowledge base has no rule to cut a text by, and that shows while indexing.
  if (source && !dataset.rule) document.trouble = 'no process rule found';
}
