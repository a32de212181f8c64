import type { Case } from '../advice.js';

/** Release 1.14 says these as `invalid_param`, though the request is right. */
export const BUSY: readonly Case[] = [
  {
    // It counts a streamed run twice: a limit of one is full before it begins.
    message: /^Too many requests.* is 1\.?$/s,
    operation: /^workflows\./,
    fault: 'app',
    docs: 'lanes',
    en: 'With a limit of 1 for the app, release 1.14 refuses every streamed run. Call with `{ blocking: true }`, or raise the limit of the app.',
    zh: '应用的并发上限为 1 时，1.14 版会拒绝所有流式运行。请用 `{ blocking: true }` 调用，或调高应用的并发上限。',
  },
  {
    message: /^Too many requests.* is 1\.?$/s,
    fault: 'load',
    again: 'yes',
    docs: 'lanes',
    en: 'The app allows one request at a time, and one is running: send this again when it ends. A streamed chatflow is always refused so by release 1.14: call it with `{ blocking: true }`, or raise the limit.',
    zh: '该应用同时只允许一个请求，而目前已有一个在运行：请等它结束后再发送。若是 Chatflow，1.14 版会拒绝所有流式请求：请用 `{ blocking: true }` 调用，或调高并发上限。',
  },
  {
    message: /^Too many requests/,
    fault: 'load',
    again: 'yes',
    docs: 'lanes',
    en: 'As many requests as the app allows are running at once. Wait for one to end and send this again, or raise the limit of the app.',
    zh: '该应用同时运行的请求数已达上限。请等其中一个结束后再发送，或调高应用的并发上限。',
  },
];

/** Release 1.14 writes or reads the tags, and then trips over its own answer. */
export const TAGS: readonly Case[] = [
  {
    message: /validation errors? for list\[DataSetTag\b/,
    fault: 'server',
    docs: 'tags',
    en: 'Release 1.14 can list tags only while there are none. `datasets.tags.list` shows those of one knowledge base.',
    zh: '1.14 版只有在没有任何标签时才能列出标签。单个知识库的标签可用 `datasets.tags.list` 查看。',
  },
  {
    message: /validation errors? for DataSetTag\b/,
    fault: 'server',
    docs: 'tags',
    en: 'The tag has been written; release 1.14 fails only at showing it. Do not send this again, or the name will be taken.',
    zh: '标签已经写入，只是 1.14 版无法返回它。请不要重复发送，否则会提示名称已存在。',
  },
];
