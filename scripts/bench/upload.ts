/** One upload of a big file by one contestant, in a process of its own: tells its seconds and by how much it grew. */
import { createReadStream, openAsBlob } from 'node:fs';
import { ChatClient } from 'dify-client';
import { fetch as fetchOfUndici, FormData as UndiciFormData } from 'undici';
import { Dify } from '../../src/index.js';
import { file } from '../../src/node/file.js';
import { undiciFetch } from '../../src/node/undici.js';

const [, , name = '', url = '', path = ''] = process.argv;
const apiKey = 'app-chat-1';
const headers = { authorization: `Bearer ${apiKey}` };

async function form<T extends FormData | UndiciFormData>(out: T): Promise<T> {
  out.append('user', 'alice');
  (out as FormData).append('file', await openAsBlob(path), 'big.bin');
  return out;
}

async function ours(options: object) {
  const dify = new Dify({ apiKey, baseUrl: url, user: 'alice', ...options });
  return dify.files.upload({ file: file(path) });
}

const contestants: Record<string, () => Promise<unknown>> = {
  'fetch with FormData': async () =>
    (await fetch(`${url}/v1/files/upload`, { method: 'POST', headers, body: await form(new FormData()) })).json(),
  'ours over fetch': () => ours({}),
  'ours over undici': () => ours({ fetch: undiciFetch() }),
  'undici fetch with FormData': async () =>
    (
      await fetchOfUndici(`${url}/v1/files/upload`, { method: 'POST', headers, body: await form(new UndiciFormData()) })
    ).json(),
  'dify-client (axios)': async () => {
    // What its README shows: a form of the package form-data.
    const { default: NodeForm } = (await import('form-data' as string)) as { default: new () => NodeFormData };
    const body = new NodeForm();
    body.append('user', 'alice');
    body.append('file', createReadStream(path));
    return new ChatClient(apiKey, `${url}/v1`).fileUpload(body as never);
  },
};
interface NodeFormData {
  append(name: string, value: unknown): void;
}

const before = process.memoryUsage.rss();
let most = before;
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 10);
const began = performance.now();
try {
  await contestants[name]?.();
  const seconds = (performance.now() - began) / 1000;
  most = Math.max(most, process.memoryUsage.rss());
  process.send?.({ seconds, grown: most - before });
} catch (error) {
  process.send?.({ error: `${error}` });
}
clearInterval(look);
process.disconnect?.();
setImmediate(() => process.exit());
