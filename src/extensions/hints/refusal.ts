import type { ErrorCode } from '../../generated/types.gen.js';
import type { ProviderFailure } from '../errors/api.js';
import { providerFailure } from '../errors/provider.js';
import type { Advice } from './advice.js';
import { CODES } from './codes/index.js';
import { CASES } from './messages/index.js';
import { ofModel } from './model.js';
import { ofStatus } from './statuses.js';

/** What a refusal tells: a DifyAPIError, or as much of one as a log has kept. */
export interface Refused {
  status: number;
  code?: string | undefined;
  message?: string | undefined;
  /** The method that was called, such as `chat.send`. */
  operation?: string | undefined;
  /** What a model's plugin said; else it is read from the message, where that has it. */
  provider?: ProviderFailure | undefined;
}

/** Codes that say what a status says anyway, for those that a newer server sends. */
const PLAIN: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  429: 'too_many_requests',
};

const REFUSED: Advice = {
  fault: 'caller',
  en: 'The server refused with a code that this release does not know; the message says why.',
  zh: '服务器返回了当前版本不认识的错误码，原因见错误消息。',
};

const FAILED: Advice = {
  fault: 'server',
  again: 'harmless',
  en: 'The server failed with a code that this release does not know; the message and its log say why.',
  zh: '服务器出错，返回了当前版本不认识的错误码，原因见错误消息和服务器日志。',
};

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(CODES, code);

export function ofRefusal({ status, code, message = '', operation = '', provider }: Refused): Advice {
  provider ??= providerFailure(message);
  if (provider) return ofModel(provider, message.startsWith('Run failed'));
  if (!code) return ofStatus(status);
  if (isKnown(code)) {
    const fits = CASES[code]?.find((it) => it.message.test(message) && (it.operation?.test(operation) ?? true));
    return fits ?? CODES[code];
  }
  const plain = PLAIN[status];
  return plain ? CODES[plain] : status >= 500 ? FAILED : REFUSED;
}
