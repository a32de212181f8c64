import type { Dify, InputFile, RequestOptions, Uploadable } from '../../index.js';

type Kind = NonNullable<InputFile['type']>;

/** The server's own lists: what is in none of them is `custom`. */
const KINDS: readonly [kind: Kind, extensions: RegExp][] = [
  ['image', /^(jpe?g|png|webp|gif|svg)$/],
  ['audio', /^(mp3|m4a|wav|amr|mpga)$/],
  ['video', /^(mp4|mov|mpeg|webm)$/],
  ['document', /^(txt|markdown|mdx?|pdf|html?|xlsx?|docx?|csv|eml|msg|pptx?|xml|epub|vtt|properties)$/],
];

/** Files of the user: only the same app and user can name them. */
export class Files {
  readonly #dify: Dify;
  readonly #user: string;

  constructor(dify: Dify, user: string) {
    this.#dify = dify;
    this.#user = user;
  }

  /** Uploads a file and gives what a message names it by. */
  async upload(file: Uploadable, options?: RequestOptions): Promise<InputFile> {
    const { id, extension, mime_type } = await this.#dify.files.upload({ file, user: this.#user }, options);
    return { type: kindOf(extension ?? '', mime_type ?? ''), transfer_method: 'local_file', upload_file_id: id };
  }
}

function kindOf(extension: string, mime: string): Kind {
  const [family] = mime.split('/');
  const [kind = 'custom'] = KINDS.find(([kind, extensions]) => extensions.test(extension) || kind === family) ?? [];
  return kind;
}
