import type { Dify, InputFile, RequestOptions, Uploadable } from '../../index.js';
import { kindOf } from '../uploads/kinds.js';

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
    return { type: kindOf(`.${extension ?? ''}`, mime_type ?? ''), transfer_method: 'local_file', upload_file_id: id };
  }
}
