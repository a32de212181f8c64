/** The one file of a form, checked as the server does it. */
import type { Form, FormFile } from '../front/multipart.js';
import { invalidParam, Refusal } from '../refusal.js';
import { extensionOf, type StoredFile, shortened } from '../state/files.js';
import type { AppCall, KnowledgeCall } from './call.js';

/** Refuses forms with a second file, and files without a name. */
export function onlyFile({ files }: Form): FormFile | undefined {
  const file = files.get('file')?.[0];
  if (!file) return undefined;
  if (files.size > 1) throw new Refusal(400, 'too_many_files', 'Only one file is allowed.');
  if (!file.filename) throw new Refusal(400, 'filename_not_exists_error', 'The specified filename does not exist.');
  return file;
}

export function stored(
  { mint, world }: AppCall | KnowledgeCall,
  { filename, type, content }: FormFile,
  createdBy: string,
  user: string,
): StoredFile {
  if (/[/\\]/.test(filename)) throw invalidParam('Filename contains invalid characters');
  return {
    id: mint.uuid('file'),
    name: shortened(filename),
    extension: extensionOf(filename),
    mimeType: type ?? '',
    content,
    createdBy,
    user,
    createdAt: world.clock.seconds(),
    used: false,
  };
}

export const tooLargeFile = (): Refusal => new Refusal(413, 'file_too_large', 'File size exceeded. {message}');
export const wrongType = (): Refusal => new Refusal(415, 'unsupported_file_type', 'File type not allowed.');
