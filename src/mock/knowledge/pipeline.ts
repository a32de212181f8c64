/** What a pipeline reads: a source, the things picked there, and the texts behind them. */
import type { StoredFile } from '../state/files.js';
import type { Knowledge } from '../state/knowledge.js';
import { textOf } from './building.js';
import type { Rule } from './records.js';

export type SourceType = 'local_file' | 'website_crawl' | 'online_document' | 'online_drive';
export const SOURCE_TYPES: readonly string[] = ['local_file', 'website_crawl', 'online_document', 'online_drive'];
/** The node that every pipeline of the mock begins with. */
export const START = '1111';

export type Info = Record<string, unknown>;
/** A document to be: what it is called, how the server shows what was picked, and its text. */
export interface Item {
  name: string;
  info: Info;
  /** Undefined for a file that is not there. */
  text: string | undefined;
  file: StoredFile | undefined;
}

const string = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

function fileOf(knowledge: Knowledge, { related_id, reference }: Info): StoredFile | undefined {
  return knowledge.files.get(String(related_id ?? reference));
}

/** A folder of a drive stands for the files in it. */
function expanded(info: Info): Info {
  const { type, ...rest } = info;
  return type === 'folder' ? { ...rest, id: `${String(rest['id'] ?? '')}c.txt`, name: 'c.txt' } : rest;
}

export function itemOf(knowledge: Knowledge, type: string, picked: Info): Item {
  if (type === 'website_crawl') {
    const name = string(picked['title']) ?? 'untitled';
    return { name, info: picked, text: string(picked['content']) ?? '', file: undefined };
  }
  if (type === 'online_document') {
    const name = string((picked['page'] as Info | undefined)?.['page_name']) ?? 'untitled';
    return { name, info: picked, text: pages(name), file: undefined };
  }
  if (type === 'online_drive') {
    const info = expanded(picked);
    const name = string(info['name']) ?? 'untitled';
    return { name, info, text: pages(name), file: undefined };
  }
  const file = fileOf(knowledge, picked);
  return { name: string(picked['name']) ?? 'untitled', info: picked, text: file && textOf(file), file };
}

const pages = (name: string) => `This stands for the text of ${name}.\n\nIt has a second paragraph.`;

/** Paragraphs; and in parts where the knowledge base is hierarchical. It has no id, since no knowledge base has it. */
export function pipelineRule(form: string): Rule {
  const segmentation = { separator: '\n\n', max_tokens: 500 };
  const parts = { parent_mode: 'paragraph' as const, subchunk_segmentation: { separator: '. ', max_tokens: 100 } };
  const hierarchical = form === 'hierarchical_model';
  const mode = hierarchical ? 'hierarchical' : 'custom';
  const rules = hierarchical ? { segmentation, ...parts } : { segmentation };
  return { id: '', mode, rules, sent: { mode, rules } };
}

/** What a source has, as a node tells it; undefined when the source is nothing to look into. */
export function contents(type: string, inputs: Info): { data: object[]; total: number | null } | undefined {
  if (type === 'website_crawl') {
    const url = string(inputs['url']) ?? 'https://example.com/';
    const page = (n: number) => ({
      source_url: `${url.replace(/\/$/, '')}/${n}`,
      content: `# Page ${n}\n\nText of page ${n}.`,
      title: `Page ${n}`,
      description: `Page ${n} of ${url}`,
    });
    return { data: [page(0), page(1)], total: 2 };
  }
  if (type === 'online_document') {
    const page = { type: 'page', last_edited_time: '2026-01-02T03:04:05Z' };
    const first = { page_id: 'p1', page_name: 'First page', page_icon: null, ...page, parent_id: null };
    const second = { page_id: 'p2', page_name: 'Second page', page_icon: null, ...page, parent_id: 'p1' };
    const space = { workspace_id: 'w1', workspace_name: 'Work', workspace_icon: '', total: 2 };
    return { data: [{ ...space, pages: [first, second] }], total: 0 };
  }
  if (type === 'online_drive') {
    const bucket = string(inputs['bucket']);
    const folder = { id: 'folder/', name: 'folder', size: 0, type: 'folder' };
    const file = { id: 'a.txt', name: 'a.txt', size: 11, type: 'file' };
    const inside = { id: 'folder/c.txt', name: 'c.txt', size: 3, type: 'file' };
    const files = bucket ? (inputs['prefix'] ? [inside] : [folder, file]) : [];
    return { data: [{ bucket: bucket ?? 'b1', files, is_truncated: false, next_page_parameters: {} }], total: null };
  }
  return undefined;
}
