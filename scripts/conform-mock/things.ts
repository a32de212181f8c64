/** What a recorded request needs to be there, made under a key of its own, each when it is first wanted. */
import { Ids } from '../../src/mock/ids.js';

export type Kind =
  | 'annotation'
  | 'batch'
  | 'child'
  | 'conversation'
  | 'dataset'
  | 'document'
  | 'endUser'
  | 'field'
  | 'file'
  | 'form'
  | 'image'
  | 'job'
  | 'message'
  | 'run'
  | 'segment'
  | 'shownFile'
  | 'tag'
  | 'upload'
  | 'variable'
  | 'version';

/** What things should be like, as the recording tells. */
export interface Wanted {
  user: string;
  technique: string | undefined;
  form: string;
  name: string;
  permission: string;
  /** Indexing by its rule fails. */
  broken: boolean;
  /** What the job does. */
  action: string;
  /** The name of the variable, where it matters. */
  variable: string | undefined;
  /** The document is one of a pipeline. */
  pipeline: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into where they are made
type Json = any;
const RULES = { pre_processing_rules: [], segmentation: { separator: '\n', max_tokens: 500 } };
const PARTS = { parent_mode: 'paragraph', subchunk_segmentation: { separator: '. ', max_tokens: 50 } };
const TEXT = 'Lisbon lies on seven hills.\nTram 28 climbs most of them.';
const NOTES = ['lisbon.txt', 'text/plain', TEXT] as const;
const PICTURE = ['pic.png', 'image/png', '\u0089PNG'] as const;
/** The seed of a mock that was given none. */
const SEED = 'dify';

export class Things {
  readonly #made = new Map<Kind, Promise<string>>();
  readonly #base: string;
  readonly #key: string;
  readonly #wanted: Wanted;
  #batch = '';

  constructor(base: string, key: string, wanted: Wanted) {
    this.#base = base;
    this.#key = key;
    this.#wanted = wanted;
  }

  the(kind: Kind): Promise<string> {
    const known = this.#made.get(kind);
    if (known) return known;
    const made = this.#make(kind);
    this.#made.set(kind, made);
    return made;
  }

  async send(method: string, path: string, body?: unknown): Promise<Json> {
    const form = body instanceof FormData;
    const response = await fetch(this.#base + path, {
      method,
      headers: { authorization: `Bearer ${this.#key}`, ...(!form && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }

  /** `/datasets/{id}/documents/{id}`, as deep as is asked for. */
  async path(to: 'dataset' | 'document' | 'segment'): Promise<string> {
    const dataset = `/datasets/${await this.the('dataset')}`;
    if (to === 'dataset') return dataset;
    const document = `${dataset}/documents/${await this.the('document')}`;
    return to === 'document' ? document : `${document}/segments/${await this.the('segment')}`;
  }

  async #make(kind: Kind): Promise<string> {
    const { user, technique, permission, name, pipeline } = this.#wanted;
    switch (kind) {
      case 'dataset':
        return (await this.send('POST', '/datasets', { name: `${name}.`, permission, indexing_technique: technique }))
          .id;
      case 'document':
        return pipeline ? this.#piped() : this.#document();
      case 'batch':
        await this.the('document');
        return this.#batch;
      case 'segment':
        return (await this.send('GET', `${await this.path('document')}/segments`)).data?.[0]?.id;
      case 'child':
        return (await this.send('POST', `${await this.path('segment')}/child_chunks`, { content: 'x' })).data?.id;
      case 'field':
        return (await this.send('POST', `${await this.path('dataset')}/metadata`, { type: 'string', name: 'author' }))
          .id;
      case 'tag':
        await this.send('POST', '/datasets/tags', { name: 'travel' });
        return new Ids(SEED).call(this.#key, 'tags.create').uuid('tag');
      case 'upload':
        return (await this.send('POST', '/datasets/pipeline/file-upload', this.#file())).id;
      case 'file':
        return (await this.send('POST', '/files/upload', this.#file(user))).id;
      case 'image':
        return (await this.send('POST', '/files/upload', this.#file(user, PICTURE))).id;
      case 'shownFile':
        return this.#shown();
      case 'job':
        return (
          await this.send('POST', `/apps/annotation-reply/${this.#wanted.action}`, {
            score_threshold: 0.8,
            embedding_provider_name: 'p',
            embedding_model_name: 'm',
          })
        ).job_id;
      case 'endUser':
        return (await this.send('POST', '/files/upload', this.#file(user))).created_by;
      case 'annotation':
        return (await this.send('POST', '/apps/annotations', { question: 'q', answer: 'a' })).id;
      case 'conversation':
        return (await this.#said()).conversation_id;
      case 'message':
        return (await this.#said()).message_id;
      case 'variable':
        return this.#variable();
      case 'run':
        return (await this.#ran('x')).workflow_run_id;
      case 'version':
        return (await this.#ran('x')).data?.workflow_id;
      case 'form':
        return this.#paused();
    }
  }

  /** A file that a message has: only then it can be seen. */
  async #shown(): Promise<string> {
    const { user } = this.#wanted;
    const upload_file_id = await this.the('file');
    const files = [{ type: 'document', transfer_method: 'local_file', upload_file_id }];
    await this.send('POST', '/chat-messages', { inputs: {}, query: 'x', user, files, response_mode: 'blocking' });
    return upload_file_id;
  }

  async #variable(): Promise<string> {
    const { user, variable } = this.#wanted;
    const path = `/conversations/${await this.the('conversation')}/variables?user=${encode(user)}`;
    const { data = [] } = await this.send('GET', path);
    return (data.find((it: Json) => it.name === variable) ?? data[0])?.id;
  }

  #file(user?: string, [name, type, content]: readonly [string, string, string] = NOTES): FormData {
    const made = new FormData();
    made.append('file', new Blob([content], { type }), name);
    if (user !== undefined) made.append('user', user);
    return made;
  }

  async #document(): Promise<string> {
    const { technique, form, broken } = this.#wanted;
    const mode = form === 'hierarchical_model' ? 'hierarchical' : broken ? 'custom' : 'automatic';
    const segmentation = { separator: '\n', max_tokens: broken ? 5 : 500 };
    const data = {
      indexing_technique: technique ?? 'high_quality',
      doc_form: form,
      process_rule: mode === 'automatic' ? { mode } : { mode, rules: { ...RULES, ...PARTS, segmentation } },
    };
    const sent = this.#file();
    sent.append('data', JSON.stringify(data));
    const made = await this.send('POST', `${await this.path('dataset')}/document/create-by-file`, sent);
    this.#batch = made.batch;
    return made.document?.id;
  }

  async #piped(): Promise<string> {
    const made = await this.send('POST', `${await this.path('dataset')}/pipeline/run`, {
      inputs: {},
      datasource_type: 'local_file',
      datasource_info_list: [{ related_id: await this.the('upload'), name: 'lisbon.txt' }],
      start_node_id: (await this.send('GET', `${await this.path('dataset')}/pipeline/datasource-plugins`))[0].node_id,
      is_published: true,
      response_mode: 'blocking',
    });
    this.#batch = made.batch;
    return made.documents?.[0]?.id;
  }

  #conversation: Promise<Json> | undefined;
  #said(): Promise<Json> {
    const { user } = this.#wanted;
    const path = this.#key.startsWith('app-completion') ? '/completion-messages' : '/chat-messages';
    const inputs = { query: 'x' };
    const body = {
      inputs,
      query: 'x',
      user,
      response_mode: this.#key.startsWith('app-agent') ? 'streaming' : 'blocking',
    };
    this.#conversation ??= this.send('POST', path, body).then((it) =>
      typeof it === 'string' ? JSON.parse(/^data: (.*)$/m.exec(it)?.[1] ?? '{}') : it,
    );
    return this.#conversation;
  }

  #running: Promise<Json> | undefined;
  #ran(text: string): Promise<Json> {
    const { user } = this.#wanted;
    const flow = this.#key.startsWith('app-chatflow');
    const body = { inputs: { text }, query: text, user, response_mode: 'streaming' };
    this.#running ??= this.send('POST', flow ? '/chat-messages' : '/workflows/run', body).then((it) => {
      const lines = [...String(it).matchAll(/^data: (.*)$/gm)].map((line) => JSON.parse(line[1] ?? ''));
      return lines.find((event) => event.event === 'workflow_started') ?? {};
    });
    return this.#running;
  }

  /** The token of a form that a run waits for. */
  async #paused(): Promise<string> {
    const { user } = this.#wanted;
    const flow = this.#key.startsWith('app-chatflow');
    const body = { inputs: { text: 'PAUSE' }, query: 'PAUSE', user, response_mode: 'streaming' };
    const told = await this.send('POST', flow ? '/chat-messages' : '/workflows/run', body);
    return /"form_token":"([^"]+)"/.exec(String(told))?.[1] ?? '';
  }
}

const encode = encodeURIComponent;
