/** How often a call is sent when the same fault meets every attempt, and two repeats are allowed. The guide prints it. */

/** What a call does to the server. */
export const KINDS = ['read', 'put', 'patch', 'delete', 'create', 'generate', 'stream'] as const;
export type Kind = (typeof KINDS)[number];

/** 3: sent again as often as allowed. 1: sent once. */
export type Times = 1 | 3;

export type FaultName =
  | 'refused'
  | 'unresolved'
  | 'resetUnread'
  | 'resetRead'
  | 'resetHeaders'
  | 'halfBody'
  | 'slowHeaders'
  | 'silence'
  | 'tooSlow'
  | 'busy'
  | 'rate'
  | 'rateLater'
  | 'rateMuchLater'
  | 'quota'
  | 'failed'
  | 'proxy'
  | 'unavailable'
  | 'unavailableLater'
  | 'gateway'
  | 'refusal'
  | 'abortWaiting'
  | 'abortReading'
  | 'abortBetween';

export interface Fault {
  en: string;
  zh: string;
  /** For calls that change nothing, or the same once and twice: reading, PUT, PATCH, DELETE. */
  harmless: Times;
  /** For what creates, generates or charges. */
  costly: Times;
  /** Of these the server never hears. */
  unheard?: true;
}

/** Every fault by its name. */
export const faults: Readonly<Record<FaultName, Fault>> = {
  refused: { en: 'connection refused', zh: '连接被拒绝', harmless: 3, costly: 3, unheard: true },
  unresolved: { en: 'name not resolved', zh: '域名无法解析', harmless: 3, costly: 3, unheard: true },
  resetUnread: {
    en: 'reset before the request was read whole',
    zh: '请求尚未读完连接就被重置',
    harmless: 3,
    costly: 1,
  },
  resetRead: { en: 'reset after the request was read', zh: '读取请求之后连接被重置', harmless: 3, costly: 1 },
  resetHeaders: { en: 'reset after the headers of the answer', zh: '响应头之后连接被重置', harmless: 3, costly: 1 },
  halfBody: { en: 'half a body', zh: '响应体只到一半', harmless: 3, costly: 1 },
  slowHeaders: { en: 'no headers in time (`response`)', zh: '响应头超时（`response`）', harmless: 3, costly: 1 },
  silence: { en: 'silence in the body (`idle`)', zh: '响应体中途静默（`idle`）', harmless: 3, costly: 1 },
  tooSlow: { en: 'too slow altogether (`total`)', zh: '总时间超时（`total`）', harmless: 1, costly: 1 },
  busy: { en: '400 “Too many requests” of 1.14', zh: '1.14 的 400 “Too many requests”', harmless: 3, costly: 3 },
  rate: { en: '429', zh: '429', harmless: 3, costly: 3 },
  rateLater: { en: '429 with `Retry-After`', zh: '429，带 `Retry-After`', harmless: 3, costly: 3 },
  rateMuchLater: {
    en: '429 with a `Retry-After` of an hour',
    zh: '429，`Retry-After` 为一小时',
    harmless: 1,
    costly: 1,
  },
  quota: {
    en: '429 `rate_limit_error`: the plan is used up',
    zh: '429 `rate_limit_error`：套餐额度用尽',
    harmless: 1,
    costly: 1,
  },
  failed: { en: '500', zh: '500', harmless: 3, costly: 1 },
  proxy: { en: '502, a page of HTML', zh: '502，HTML 页面', harmless: 3, costly: 1 },
  unavailable: { en: '503', zh: '503', harmless: 3, costly: 1 },
  unavailableLater: { en: '503 with `Retry-After`', zh: '503，带 `Retry-After`', harmless: 3, costly: 3 },
  gateway: { en: '504, a page of HTML', zh: '504，HTML 页面', harmless: 3, costly: 1 },
  refusal: { en: '400 to 422, all others', zh: '其余 400 至 422', harmless: 1, costly: 1 },
  abortWaiting: { en: 'aborted before the headers', zh: '响应头之前中止', harmless: 1, costly: 1 },
  abortReading: { en: 'aborted in the body', zh: '响应体中途中止', harmless: 1, costly: 1 },
  abortBetween: { en: 'aborted between two attempts', zh: '两次尝试之间中止', harmless: 1, costly: 1 },
};

export const times = (fault: FaultName, kind: Kind): Times =>
  faults[fault][['create', 'generate', 'stream'].includes(kind) ? 'costly' : 'harmless'];

const HEADS = {
  en: ['what goes wrong, every time', 'read, PUT, PATCH, DELETE', 'create, generate'],
  zh: ['每次都出现的故障', '读取、PUT、PATCH、DELETE', '创建、生成'],
} as const;

/** The table as the guide prints it. */
export function printed(language: 'en' | 'zh'): string {
  const rows = Object.values(faults).map((it) => [it[language], it.harmless, it.costly]);
  return [HEADS[language], ['---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
