import type { Advice } from './advice.js';

const UNREACHED: Advice = {
  fault: 'server',
  again: 'yes',
  docs: 'proxies',
  en: 'Nothing answers at `baseUrl`: the server is down, or the host or port is wrong. Nothing was sent, so that this can be sent again.',
  zh: '`baseUrl` 没有响应：服务器未启动，或主机、端口有误。请求没有发出，可以重新发送。',
};

const UNTRUSTED: Advice = {
  fault: 'caller',
  docs: 'proxies',
  en: 'The certificate of the server is not trusted here. Use the host that it was made for, or give Node the authority: `NODE_EXTRA_CA_CERTS`.',
  zh: '服务器的证书在本机不受信任。请使用证书对应的主机名，或用 `NODE_EXTRA_CA_CERTS` 为 Node 指定 CA 证书。',
};

const BROKEN: Advice = {
  fault: 'proxy',
  again: 'harmless',
  docs: 'repeats',
  en: 'The connection broke before the answer was whole. What was sent may have been done: look before you create or generate again.',
  zh: '连接在应答完整之前断开。请求可能已经执行，重新创建或生成之前请先确认。',
};

/** What the runtimes call a connection that was never made. */
const NEVER_MADE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/;

/** How many causes are followed: a chain may bite its own tail. */
const DEEP = 8;

/** The runtimes put the error with the code below others; attempts at several addresses are a list of them. */
function codeOf(error: unknown, depth = 0): string {
  const { code, cause, errors } = Object(error) as { code?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof code === 'string') return code;
  const below = cause ?? errors?.[0];
  return below && depth < DEEP ? codeOf(below, depth + 1) : '';
}

export function ofConnection(error: unknown): Advice {
  const code = codeOf(error);
  if (NEVER_MADE.test(code)) return UNREACHED;
  return CERTIFICATE.test(code) ? UNTRUSTED : BROKEN;
}
