export { baseUrlOf } from './base-url.js';
export { createHttp, type Http } from './http.js';
export { refuseInBrowser } from './keys.js';
export type { Operation, Operations } from './operation.js';
export type { ClientOptions, Fetch, Headings, Key, RequestOptions } from './options.js';
export type { Params } from './params.js';
export { type Reply, replyOf } from './reply.js';
export { Resource, Transport } from './transport.js';
