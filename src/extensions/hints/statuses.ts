import type { Advice } from './advice.js';

/** An answer without a code of Dify: a page of a proxy, of the server's router, or plain text. */
export const STATUSES: Readonly<Record<number, Advice>> = {
  200: {
    fault: 'proxy',
    docs: 'proxies',
    en: 'Something on the way changed the events of the stream. Switch rewriting and compression of `text/event-stream` off in the proxy.',
    zh: '流式事件在途中被改动。请在代理中关闭对 `text/event-stream` 的改写和压缩。',
  },
  308: {
    fault: 'caller',
    docs: 'proxies',
    en: 'The address redirects. Set `baseUrl` to where it leads: the right protocol and host, and the path up to `/v1`.',
    zh: '该地址被重定向。请把 `baseUrl` 设为最终地址：协议、主机正确，路径到 `/v1` 为止。',
  },
  400: {
    fault: 'proxy',
    docs: 'proxies',
    en: 'A proxy did not understand the request: its headers are too large, or `http:` is spoken to an `https:` port.',
    zh: '代理无法理解请求：请求头过大，或用 `http:` 访问了 `https:` 端口。',
  },
  401: {
    fault: 'proxy',
    docs: 'proxies',
    en: 'A gateway wants credentials of its own, before Dify is asked. Send them in `headers`.',
    zh: '网关在到达 Dify 之前要求它自己的凭据。请在 `headers` 里发送。',
  },
  403: {
    fault: 'proxy',
    docs: 'proxies',
    en: "A firewall or gateway refused, before Dify was asked. Its rules or this machine's address have to be let through.",
    zh: '防火墙或网关在到达 Dify 之前拒绝了请求。需要放行相应规则或本机地址。',
  },
  404: {
    fault: 'caller',
    docs: 'proxies',
    en: 'No such path: `baseUrl` is not that of the API (the web address of Dify with `/v1`), or an id in the path is no UUID.',
    zh: '没有这个路径：`baseUrl` 不是 API 的地址（Dify 的网址加 `/v1`），或路径里的 id 不是 UUID。',
  },
  413: {
    fault: 'proxy',
    docs: 'proxies',
    en: 'A proxy refused the size of the request. Raise its limit (nginx: `client_max_body_size`), or send a smaller file.',
    zh: '代理拒绝了请求的大小。请调高其上限（nginx 为 `client_max_body_size`），或发送更小的文件。',
  },
  429: {
    fault: 'load',
    again: 'yes',
    docs: 'lanes',
    en: 'A gateway counts requests, and these are too many. Wait as long as its `Retry-After` says, and send this again.',
    zh: '网关限制了请求频率。请按 `Retry-After` 等待后再发送。',
  },
  500: {
    fault: 'server',
    docs: 'bodies',
    en: 'The server failed outside of its own error handler, as it does at a blank `text` for `audio.speak`. Its log tells more.',
    zh: '服务器在自身的错误处理之外出错，例如 `audio.speak` 的 `text` 为空白时。详情见服务器日志。',
  },
  502: {
    fault: 'proxy',
    again: 'harmless',
    docs: 'proxies',
    en: 'The proxy got no answer from the Dify server, which is down or just restarting. What was sent may have been done: look before you create or generate again.',
    zh: '代理没有得到 Dify 服务器的应答，服务器可能已停止或正在重启。请求可能已经执行，重新创建或生成之前请先确认。',
  },
  503: {
    fault: 'load',
    again: 'harmless',
    docs: 'proxies',
    en: 'The server, or a proxy for it, takes no requests now. Wait, as long as `Retry-After` says where it is sent, and look whether the service is up.',
    zh: '服务器或其代理暂不接受请求。请等待（若有 `Retry-After` 则按其时间），并确认服务是否正常。',
  },
  504: {
    fault: 'proxy',
    again: 'harmless',
    docs: 'proxies',
    en: 'The proxy waited no longer; the server may still be at work. Do not use `blocking: true` for long runs, or raise the time of the proxy (nginx: `proxy_read_timeout`).',
    zh: '代理等待超时，服务器可能仍在处理。耗时较长的运行不要用 `blocking: true`，或调高代理的超时时间（nginx 为 `proxy_read_timeout`）。',
  },
};

const OTHER: Advice = {
  fault: 'proxy',
  docs: 'proxies',
  en: 'This is no answer of Dify: something before it answered. Check `baseUrl`, and what stands between.',
  zh: '这不是 Dify 的应答，而是途中其他服务返回的。请检查 `baseUrl` 以及中间的代理。',
};

export function ofStatus(status: number): Advice {
  const known: Readonly<Record<number, Advice>> = STATUSES;
  // A redirect that fetch hides has no status.
  const redirected = status === 0 || (status > 300 && status < 400);
  // 524 is the CDN's word for a server that was too slow; its other numbers are servers that it could not reach.
  const alike = status === 524 ? 504 : status > 504 ? 502 : redirected ? 308 : status;
  return known[alike] ?? OTHER;
}
