import type { ErrorCode } from '../../../generated/types.gen.js';
import type { Advice } from '../advice.js';
import { ACCESS } from './access.js';
import { APP } from './app.js';
import { FILES } from './files.js';
import { KNOWLEDGE } from './knowledge.js';
import { MODELS } from './models.js';
import { REQUEST } from './request.js';

/** The server tripped. */
const SERVER = {
  internal_server_error: {
    fault: 'server',
    docs: 'bodies',
    en: "The server failed at something that the request holds or its own settings lack: an input of the wrong shape, or a file's address that answers with an error. Its log tells more.",
    zh: '服务器处理请求时出错，原因可能是输入的结构不对、文件地址返回错误，或服务器自身配置缺失。详情见服务器日志。',
  },
  unknown: {
    fault: 'caller',
    docs: 'bodies',
    en: 'The server tripped over a value that it does not check: a body that is no object, an id that is no UUID, or a text above its column, such as a `user` or name of 300 characters.',
    zh: '服务器没有校验某个值就出错了：请求体不是对象、id 不是 UUID，或文本超过数据库列长度，例如 300 个字符的 `user` 或名称。',
  },
} satisfies Record<string, Advice>;

const TABLE = { ...REQUEST, ...ACCESS, ...APP, ...FILES, ...MODELS, ...KNOWLEDGE, ...SERVER };

/** Advice for every code of the specification, and for no other: either would not compile. */
export const CODES: Readonly<Record<ErrorCode, Advice>> = TABLE satisfies Record<
  Exclude<keyof typeof TABLE, ErrorCode>,
  never
>;
