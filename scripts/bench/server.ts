/** The server of the benches, a process of its own: bare node:http that does as little as it can. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { frames } from './frames.js';

const ANSWER = '{"result":"success","id":"0c9ea5a0-7d0f-4c54-8a53-6f8d7f0f1b7e"}';
const JSON_HEADERS = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(ANSWER) };
const [FIRST = '', ...REST] = frames(20);

const answer = (response: ServerResponse) => response.writeHead(200, JSON_HEADERS).end(ANSWER);

function stream(response: ServerResponse, open: boolean): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(FIRST);
  if (!open) setImmediate(() => response.end(REST.join('')));
}

const server = createServer((request, response) => {
  request.resume();
  // What stays open answers when it was asked, the rest when it was sent everything.
  if (request.url?.includes('open')) stream(response, true);
  else request.once('end', () => (request.url?.includes('completion') ? stream(response, false) : answer(response)));
});
server.requestTimeout = 0;
server.listen(0, '127.0.0.1', 2048, () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.once('disconnect', () => process.exit());
