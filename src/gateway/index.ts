/** A gateway in front of Dify apps: `fetch(Request) → Response`, on any runtime. */
export { type Gateway, gateway } from './gateway.js';
export type { Asked, GatewayApp, GatewayLogEntry, GatewayOptions, Think } from './options.js';
