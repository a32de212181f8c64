/** Files uploaded for an app, and looked at again. */
import { bytes, json, type Reply } from '../front/reply.js';
import { Refusal } from '../refusal.js';
import { type StoredFile, tooBig } from '../state/files.js';
import { signedUrl, tenantId } from '../world.js';
import type { AppCall, AppResponders } from './call.js';
import { onlyFile, stored, tooLargeFile, wrongType } from './upload.js';

function upload(call: AppCall): Reply {
  const { app, form, mint, user, world } = call;
  const file = onlyFile(form);
  if (!file) throw new Refusal(400, 'no_file_uploaded', 'Please upload your file.');
  if (file.type === undefined) throw wrongType();
  const kept = stored(call, file, app.endUser(user).id, user);
  if (tooBig(kept, world.settings.fileSizeLimit)) throw tooLargeFile();
  app.files.set(kept.id, kept);
  const { id, name, extension, mimeType, createdBy, createdAt, content } = kept;
  return json(
    {
      id,
      name,
      size: content.length,
      extension,
      mime_type: mimeType,
      created_by: createdBy,
      created_at: createdAt,
      preview_url: null,
      source_url: signedUrl(world, id, mint),
      original_url: null,
      user_id: null,
      tenant_id: tenantId(world),
      conversation_id: null,
      file_key: null,
    },
    201,
  );
}

/** Half a character cannot be escaped. */
const quotedName = (name: string) =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
/** What can stand in a header. */
const PRINTABLE = /^[\x20-\x7e]+$/;

/** A file as the server sends it: HTML never as itself, text with its charset, sound and film with a word on ranges. */
export function sent({ name, mimeType, content }: StoredFile, attached: boolean): Reply {
  if (attached || /html/i.test(mimeType) || !PRINTABLE.test(mimeType)) {
    const cached = { 'cache-control': 'public, max-age=3600' };
    return bytes('application/octet-stream', content, { 'content-disposition': quotedName(name), ...cached });
  }
  const type = /^text\/[\w.+-]+$/.test(mimeType) ? `${mimeType}; charset=utf-8` : mimeType;
  const ranges = /^(?:audio|video)\//.test(mimeType) ? { 'accept-ranges': 'bytes' } : {};
  return bytes(type, content, { 'cache-control': 'public, max-age=3600', ...ranges });
}

const TRUE = /^(?:1|t|y|true|yes|on)$/i;

/** Only what stands in a message can be seen. */
function preview({ app, params, query }: AppCall): Reply {
  const file = app.files.get(params['file_id'] ?? '');
  if (!file?.used) throw new Refusal(404, 'file_not_found', 'File not found in message context');
  return sent(file, TRUE.test(query.get('as_attachment') ?? ''));
}

export const files: AppResponders = { 'files.upload': upload, 'files.preview': preview };
