/** Files that come with a question: looked up among the uploads of the same app and user, and written down with the message. */
import { invalidParam } from '../refusal.js';
import { extensionOf, FILE_TYPES, fileKind, type StoredFile } from '../state/files.js';
import { repr } from '../validation/python.js';
import { signedUrl } from '../world.js';
import type { AppCall } from './call.js';
import { setting } from './parameters.js';

interface Given {
  type?: string;
  transfer_method?: string;
  url?: string;
  upload_file_id?: string;
}
const METHODS = ['local_file', 'remote_url', 'tool_file', 'datasource_file'];

/** The upload that is meant. */
function upload({ app, user }: AppCall, { upload_file_id }: Given): StoredFile {
  const file = app.files.get(upload_file_id ?? '');
  if (!file || file.user !== user) throw invalidParam('Invalid upload file');
  return file;
}

function check({ type, transfer_method = '' }: Given): void {
  if (!METHODS.includes(transfer_method))
    throw invalidParam(`${repr(transfer_method)} is not a valid FileTransferMethod`);
  if (type !== undefined && !FILE_TYPES.includes(type)) throw invalidParam(`${repr(type)} is not a valid FileType`);
}

/** The files of a message as history shows them. Those without `transfer_method` are dropped, as the server does it. */
export function attach(call: AppCall, files: unknown): object[] {
  const given = (Array.isArray(files) ? files : []).filter((it): it is Given => Boolean((it as Given).transfer_method));
  // An app without uploads says nothing about them.
  if (!given.length || !setting(call.app, 'file_upload')) return [];
  return given.map((it, at) => {
    check(it);
    const id = call.mint.uuid('message-file', String(at));
    if (it.transfer_method !== 'local_file') return remote(id, it);
    const file = upload(call, it);
    if (it.type === undefined) throw invalidParam(`File validation failed for file: ${file.name}`);
    file.used = true;
    return {
      id,
      filename: file.name,
      type: it.type,
      url: signedUrl(call.world, file.id, call.mint),
      mime_type: file.mimeType,
      size: file.content.length,
      transfer_method: 'local_file',
      belongs_to: 'user',
      upload_file_id: file.id,
    };
  });
}

function remote(id: string, { type, transfer_method, url: given }: Given): object {
  const url: unknown = given ?? '';
  if (typeof url !== 'string') throw invalidParam('Invalid file url');
  const filename = url.split(/[?#]/)[0]?.split('/').at(-1) || 'file';
  const kind = type ?? fileKind(extensionOf(filename), '');
  const row = { id, filename, type: kind, url, mime_type: 'application/octet-stream', size: 0 };
  return { ...row, transfer_method, belongs_to: 'user', upload_file_id: null };
}

/** Checks the files that stand among the inputs of a run. */
export function checkInputs(call: AppCall, inputs: Record<string, unknown>): void {
  for (const value of Object.values(inputs)) {
    for (const it of [value].flat() as (Given | null)[]) {
      if (typeof it !== 'object' || it === null || it.upload_file_id === undefined) continue;
      if (it.transfer_method === undefined) throw invalidParam('transfer_method is required in file mapping');
      check(it);
      const file = upload(call, it);
      // Here, unlike beside a question, the type has to be that of the file.
      if (it.type !== 'custom' && it.type !== fileKind(file.extension, file.mimeType)) {
        throw invalidParam('Detected file type does not match the specified type. Please verify the file.');
      }
      file.used = true;
    }
  }
}
