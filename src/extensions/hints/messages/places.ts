import type { Case } from '../advice.js';

/** Codes that any operation may send, by what the words or the operation tell. */
export const BAD_REQUEST: readonly Case[] = [
  {
    message: /^Invalid workflow_id format|^Cannot use draft/,
    fault: 'caller',
    en: '`workflow_id` must be the UUID of a published version. Leave it out to run the latest.',
    zh: '`workflow_id` 必须是已发布版本的 UUID。不传则运行最新版本。',
  },
  {
    message: /^Type mismatch: variable/,
    fault: 'caller',
    en: 'The value is not of the type of the conversation variable. `conversations.variables.list` tells each `value_type`.',
    zh: '值与会话变量的类型不符。各变量的 `value_type` 见 `conversations.variables.list`。',
  },
  {
    message: /^Suggested Questions Is Disabled/i,
    fault: 'app',
    en: 'The app does not suggest questions. Switch the feature on in the app, or ask only where `app.parameters` says that it is on.',
    zh: '该应用没有开启“下一步问题建议”。请在应用里开启，或先用 `app.parameters` 确认已开启再调用。',
  },
];

export const NOT_FOUND: readonly Case[] = [
  {
    message: /^(First |Last )?(Conversation|Message) Not Exists/,
    fault: 'caller',
    en: 'There is no such conversation or message for this app and `user`. Use the key and the `user` that began it, or leave `conversation_id` out to begin a new one.',
    zh: '该应用和 `user` 下没有这个会话或消息。请使用创建时的密钥和 `user`，或去掉 `conversation_id` 开始新的会话。',
  },
  {
    message: /^Document (is (disabled|not completed)|does not have an uploaded file)/,
    fault: 'caller',
    en: 'The document cannot do this as it is: enable it, wait for its indexing, or use one that was made from an uploaded file.',
    zh: '文档当前状态不支持此操作：请先启用它、等待索引完成，或使用由上传文件创建的文档。',
  },
];

export const INVALID_ACTION: readonly Case[] = [
  {
    message: /is being indexed, please try again later/,
    fault: 'load',
    again: 'yes',
    en: 'Another change of the document is still at work. Send this again in a moment.',
    zh: '文档的另一项更改仍在进行。请稍后再发送。',
  },
];

export const INTERNAL: readonly Case[] = [
  {
    message: /^'reranking_enable'$/,
    fault: 'server',
    en: 'Release 1.14 does not search external knowledge bases through the API: it fails where retrieval settings are stored, and finds nothing where none are. Use them inside an app.',
    zh: '1.14 版不会通过 API 检索外部知识库：保存过检索设置的会报错，没有保存的查不到任何结果。请在应用内使用它们。',
  },
  {
    message: /invalid input syntax for type/,
    fault: 'caller',
    en: 'A metadata condition compares a number with text. Send a number as its `value`.',
    zh: '元数据条件把数字与文本作比较。请把 `value` 设为数字。',
  },
];

export const UNKNOWN: readonly Case[] = [
  {
    message: /./,
    operation: /^conversations\.variables\.list$/,
    fault: 'server',
    docs: 'bodies',
    en: 'On PostgreSQL, release 1.14 fails at every `variable_name`. Leave it out, and pick the variable from the list.',
    zh: '在 PostgreSQL 上，1.14 版只要带 `variable_name` 就会出错。请不要传它，从列表里自行挑选变量。',
  },
  {
    message: /./,
    operation: /^segments\.list$/,
    fault: 'caller',
    docs: 'bodies',
    en: '`status` takes one value that the server knows, such as `completed`; a list of them or an empty text makes it fail.',
    zh: '`status` 只接受一个有效值，例如 `completed`；传多个值或空文本都会出错。',
  },
  {
    message: /./,
    operation: /^workflows\.runs\./,
    fault: 'caller',
    docs: 'bodies',
    en: '`workflow_run_id` is no UUID. Take it from the answer or the events of the run; a `task_id` is something else.',
    zh: '`workflow_run_id` 不是 UUID。请使用运行的应答或事件里给出的值，它与 `task_id` 不同。',
  },
];
