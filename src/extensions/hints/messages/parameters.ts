import type { Case } from '../advice.js';

/** What `invalid_param` means, by the server's words: the request itself is at fault. */
export const PARAMETERS: readonly Case[] = [
  {
    message: /^Arg user must be provided/,
    fault: 'caller',
    en: '`user` is missing or empty. Give it with the call, or once as `new Dify({ user })`: your own name for the person, the same each time.',
    zh: '`user` 缺失或为空。请在调用时传入，或在 `new Dify({ user })` 里设置一次：它是你为该用户定的标识，每次都要相同。',
  },
  {
    message: /\bvalidation errors? for /,
    fault: 'caller',
    en: 'The request does not pass validation. Under its first line the message names each field, and then what is wrong with it.',
    zh: '请求未通过校验。错误消息从第二行起依次列出字段名和具体问题。',
  },
  {
    message: /does not support blocking mode/,
    fault: 'caller',
    en: 'Agent apps only stream. Leave `blocking: true` out: `chat.send` then reads the stream and returns the whole answer.',
    zh: 'Agent 应用只支持流式。请去掉 `blocking: true`：`chat.send` 会读取流并返回完整回答。',
  },
  {
    message: /is required in input form/,
    fault: 'caller',
    en: 'An input that the app requires is missing from `inputs`, or is null. `app.parameters` lists the inputs with their variables.',
    zh: '`inputs` 里缺少应用要求的输入，或其值为 null。可用 `app.parameters` 查看输入项及其变量名。',
  },
  {
    message: /in input form must be (a|less than \d+) (files?|list of files)\b/,
    fault: 'caller',
    en: "A file input has the wrong form. Give one object `{ type, transfer_method, upload_file_id or url }`, and a list of them where the app takes several, up to the app's number.",
    zh: '文件输入的格式不对。单个文件传对象 `{ type, transfer_method, upload_file_id 或 url }`；允许多个时传数组，且不超过应用设定的数量。',
  },
  {
    message: /in input form must be/,
    fault: 'caller',
    en: 'A value of `inputs` has the wrong type, is too long, or is none of the options. `app.parameters` tells what each input takes.',
    zh: '`inputs` 里某个值类型不对、过长，或不在可选项内。各输入项的要求见 `app.parameters`。',
  },
  {
    message: /^query is required|^Query or attachment_ids is required/,
    fault: 'caller',
    en: '`query` is missing or empty. Send some text.',
    zh: '`query` 缺失或为空。请传入文本。',
  },
  {
    message: /^Workflow not published/,
    fault: 'app',
    en: 'The app has never been published, and the API runs published versions only. Publish it in Dify.',
    zh: '应用从未发布，而 API 只运行已发布的版本。请在 Dify 里发布。',
  },
  {
    message: /is not a valid AppStatus/,
    fault: 'app',
    en: 'The app is not in service, for example archived. Somebody has to put it back into service in Dify.',
    zh: '应用状态异常，例如已被归档。需要在 Dify 里恢复它。',
  },
  {
    message: /^(TTS|Speech to text) is not enabled/,
    fault: 'app',
    en: 'The app has no speech. Switch text to speech or speech to text on in the app; `app.parameters` tells what is on.',
    zh: '该应用没有开启语音功能。请在应用里开启文字转语音或语音转文字，是否开启可用 `app.parameters` 查看。',
  },
  {
    message: /^Text is required/,
    fault: 'caller',
    en: 'There is nothing to speak. Give `text`, or the `message_id` of an answer.',
    zh: '没有可朗读的内容。请传入 `text`，或某条回答的 `message_id`。',
  },
  {
    message: /^not supported value type (integer|float)/,
    operation: /^conversations\.variables\.update$/,
    fault: 'caller',
    en: 'A number variable is integer or float by the value that it holds now, and takes only the same kind. JavaScript writes 3.0 as 3: a float needs a fraction.',
    zh: '数字变量按当前值区分整数和浮点数，只接受同一种。JavaScript 会把 3.0 写成 3，因此浮点变量要传带小数的值。',
  },
  {
    message: /^$/,
    operation: /^conversations\.variables\.list$/,
    fault: 'caller',
    en: '`last_id` is of no variable of this conversation. Ask for all at once with `limit: 100`: pages here lose rows that share a second.',
    zh: '`last_id` 不是该会话里的变量。建议用 `limit: 100` 一次取完：这里分页会漏掉同一秒内的记录。',
  },
  {
    message: /^rating cannot be None/,
    fault: 'caller',
    en: 'There is no feedback to take back. Send `rating` as `like` or `dislike`.',
    zh: '没有可撤回的反馈。请把 `rating` 设为 `like` 或 `dislike`。',
  },
  {
    message: /^The job does not exist/,
    fault: 'caller',
    en: 'The job is unknown, or was started by the other action. Ask with the `job_id` and the action of the call that started it.',
    zh: '任务不存在，或由另一个 action 发起。请使用发起时的 `job_id` 和 action 查询。',
  },
  {
    message: /^invalid literal for int/,
    operation: /^workflows\.logs\.list$/,
    fault: 'caller',
    en: 'A date is not in the form of ISO 8601. Write it with `toISOString()`.',
    zh: '日期不是 ISO 8601 格式。请用 `toISOString()` 生成。',
  },
  {
    message: /^invalid origin model type/,
    fault: 'caller',
    en: 'There is no such `model_type`. It is written in lower case with hyphens, such as `llm` or `text-embedding`.',
    zh: '没有这个 `model_type`。它用小写字母和连字符书写，例如 `llm` 或 `text-embedding`。',
  },
  {
    message: /NUL \(0x00\)/,
    fault: 'caller',
    en: 'A text contains the character U+0000, which the database cannot hold. Take it out.',
    zh: '文本里含有数据库无法保存的 U+0000 字符。请去掉它。',
  },
];
