import { type AppParametersResponse, type Dify, DifyError, type InputFile, type RequestOptions } from '../../index.js';
import type { GivenFile } from './options.js';

type Kind = NonNullable<InputFile['type']>;

/** The server's own lists: what is in none of them is `custom`. */
const KINDS: readonly [kind: Kind, extensions: RegExp][] = [
  ['image', /^(jpe?g|png|webp|gif|svg)$/],
  ['audio', /^(mp3|m4a|wav|amr|mpga)$/],
  ['video', /^(mp4|mov|mpeg|webm)$/],
  ['document', /^(txt|markdown|mdx?|pdf|html?|xlsx?|docx?|csv|eml|msg|pptx?|xml|epub|vtt|properties)$/],
];

const parameters = new WeakMap<Dify, Promise<AppParametersResponse>>();

/** Files of the user: only the same app and user can name them. */
export class Files {
  readonly #dify: Dify;
  readonly #user: string;

  constructor(dify: Dify, user: string) {
    this.#dify = dify;
    this.#user = user;
  }

  /** Uploads a file and gives what a message names it by. A Blob without a name is called `file`. */
  async upload(file: Blob, options?: RequestOptions): Promise<InputFile> {
    const { id, extension, mime_type } = await this.#dify.files.upload({ file, user: this.#user }, options);
    return { type: kindOf(extension ?? '', mime_type ?? ''), transfer_method: 'local_file', upload_file_id: id };
  }

  /**
   * Files as a message names them: bytes are uploaded, an address becomes a `remote_url`.
   *
   * @throws DifyError when the app has uploads off: the server would leave the files out and say nothing.
   */
  async named(given: readonly GivenFile[], options?: RequestOptions): Promise<InputFile[]> {
    if (!given.length) return [];
    for (const it of given) {
      if (typeof it !== 'object' || it === null) {
        throw new DifyError(
          '`files` takes Blobs, URL objects and what `files.upload` gives; text is neither path nor address.',
        );
      }
    }
    const { file_upload: uploads } = await this.#parameters();
    if (uploads?.enabled === false && !uploads.image?.enabled) {
      throw new DifyError('`files` would be left out: the app has file upload switched off. Switch it on in Dify.');
    }
    return Promise.all(
      given.map((it): InputFile | Promise<InputFile> => {
        if (it instanceof Blob) return this.upload(it, options);
        return it instanceof URL ? { transfer_method: 'remote_url', url: it.href } : it;
      }),
    );
  }

  #parameters(): Promise<AppParametersResponse> {
    let asked = parameters.get(this.#dify);
    if (!asked) {
      asked = this.#dify.app.parameters();
      asked.catch(() => parameters.delete(this.#dify));
      parameters.set(this.#dify, asked);
    }
    return asked;
  }
}

function kindOf(extension: string, mime: string): Kind {
  const [family] = mime.split('/');
  const [kind = 'custom'] = KINDS.find(([kind, extensions]) => extensions.test(extension) || kind === family) ?? [];
  return kind;
}
