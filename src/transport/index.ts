export { explain, type Limit } from './failures.js';
export { type Http, httpOf } from './http.js';
export { refuseInBrowser } from './keys.js';
export type { Behaviour, Operation, Operations } from './operation.js';
export type { ClientOptions, Fetch, Headings, Key, RequestOptions } from './options.js';
export type { Params } from './params.js';
export { given } from './parts.js';
export { type Reply, replyOf } from './reply.js';
export { Transport } from './transport.js';
