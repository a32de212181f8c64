import type { Case } from '../advice.js';

/** What `invalid_param` means, by the server's words: a file is at fault. */
export const FILES: readonly Case[] = [
  {
    message: /^Invalid upload file/,
    fault: 'caller',
    en: 'There is no such upload for this app and `user`. Upload with the same key and the same `user` as the call that uses the file.',
    zh: '该应用和 `user` 下没有这个上传文件。上传和使用文件时，密钥与 `user` 必须一致。',
  },
  {
    message: /^File validation failed for file/,
    fault: 'caller',
    en: 'The app does not take this type of file. Give the file its `type` (`image`, `document`, `audio`, `video` or `custom`), and compare with `file_upload` of `app.parameters`.',
    zh: '应用不接受这种类型的文件。请给文件加上 `type`（`image`、`document`、`audio`、`video` 或 `custom`），并与 `app.parameters` 的 `file_upload` 核对。',
  },
  {
    message: /^Detected file type does not match/,
    fault: 'caller',
    en: 'The `type` of a file is not what its content or extension says, or is missing. Workflow inputs are strict about it.',
    zh: '文件的 `type` 缺失，或与其内容、扩展名不符。工作流的输入会严格检查这一点。',
  },
  {
    message: /^transfer_method is required|is not a valid (FileTransferMethod|FileType)/,
    fault: 'caller',
    en: 'A file needs `transfer_method` (`local_file` with `upload_file_id`, or `remote_url` with `url`) and a `type` that the API knows.',
    zh: '文件需要 `transfer_method`（`local_file` 配 `upload_file_id`，`remote_url` 配 `url`），以及 API 支持的 `type`。',
  },
  {
    message: /^Reached maximum retries/,
    fault: 'caller',
    en: 'The server cannot reach the address of a file: it fetches it itself, before it answers. Use an address that is open to the server, or upload the file.',
    zh: '服务器会在应答之前自行获取文件，但该地址无法访问。请使用服务器能访问的地址，或直接上传文件。',
  },
  {
    message: /^Filename contains invalid characters/,
    fault: 'caller',
    en: 'The name of the file contains `/` or `\\`. Send the name without its folder.',
    zh: '文件名含有 `/` 或 `\\`。请只传文件名，不带目录。',
  },
  {
    message: /^None$/,
    operation: /^pipelines\.uploadFile$/,
    fault: 'caller',
    en: 'The file is larger than the server takes. Send a smaller one, or raise the limit of the server.',
    zh: '文件超过服务器允许的大小。请换用更小的文件，或调高服务器的限制。',
  },
  {
    message: /^$/,
    operation: /^pipelines\.uploadFile$/,
    fault: 'caller',
    en: 'The part with the file has no content type. Give the `File` a `type`.',
    zh: '文件字段没有内容类型。请给 `File` 设置 `type`。',
  },
];
