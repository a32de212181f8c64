/** The chat page and our own client, in a real browser and over a gateway that has the keys. */
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gateway } from '../../src/gateway/index.js';
import { type Serving, serve } from '../../src/gateway/serve.node.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Browser, type Page, type View } from './chromium.js';

let mock: Mock;
let server: Serving;
let browser: Browser;
let page: Page | undefined;
beforeAll(async () => {
  mock = await startMock({ pace: 0.1 });
  const app = (name: string) => ({ apiKey: `app-${name}-1`, baseUrl: mock.url });
  const { outputFiles } = await build({ entryPoints: ['src/index.ts'], bundle: true, write: false, format: 'esm' });
  const made = gateway({
    apps: { chat: app('chat'), agent: app('agent'), chatflow: app('chatflow'), workflow: app('workflow') },
    anonymous: true,
    secret: 'a secret of thirty-two characters',
  });
  // A page's own server has the client beside the gateway.
  const site = async (request: Request) =>
    new URL(request.url).pathname === '/client.js'
      ? new Response(outputFiles[0]?.text, { headers: { 'content-type': 'text/javascript' } })
      : made.fetch(request);
  server = await serve(site, { port: 0, host: '127.0.0.1' });
  browser = await Browser.start();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await mock?.close();
});
afterEach(async () => {
  // Nothing of the page is against its own policy, and no script of it fails.
  expect(page?.problems ?? []).toEqual([]);
  await page?.close();
  mock.reset();
});

async function open(query = '', view: View = {}): Promise<Page> {
  page = await browser.page(`${server.url}/${query}`, view);
  await page.until("document.body.dataset.ready === 'true' && innerWidth > 0");
  return page;
}
const type = async (page: Page, text: string) => {
  await page.evaluate("document.getElementById('query').focus()");
  await page.press(...text, 'Enter');
};
const answered = (page: Page) =>
  page.until(
    "document.querySelector('.mine + .theirs') && !document.querySelector('.waiting') && document.getElementById('stop').hidden",
  );
const last = (page: Page): Promise<string> =>
  page.evaluate("[...document.querySelectorAll('.theirs')].at(-1).textContent");
const operations = () => mock.requests().map((it) => it.operation);

describe('the chat page', () => {
  it('shows an answer as it comes, from the keyboard alone, and goes on with the conversation', async () => {
    const page = await open();
    await type(page, 'SLOW and steady');
    await page.until(
      "document.querySelector('.mine + .theirs')?.textContent.length > 2 && document.querySelector('.waiting')",
    );
    const early = await last(page);
    await answered(page);
    expect((await last(page)).length).toBeGreaterThan(early.length);
    expect(await last(page)).toContain('steady');
    await type(page, 'More');
    await page.until("document.querySelectorAll('.mine').length === 2");
    await answered(page);
    const [first, second] = mock
      .requests()
      .filter((it) => it.operation === 'chat.send')
      .map((it) => it.body as Record<string, string>);
    expect(second?.['conversation_id']).toBeTruthy();
    expect(second?.['user']).toBe(first?.['user']);
    expect(second?.['user']).toMatch(/^anon-/);
  });

  it.each(['chat', 'chatflow', 'workflow'])('stops with Escape, on the server too: %s', async (name) => {
    const page = await open(`?platform=${name}`);
    if (name === 'workflow') {
      await page.evaluate("document.querySelector('#inputs [name]').value = 'SLOW and long'");
      await page.evaluate("document.getElementById('send').click()");
    } else await type(page, 'SLOW and long enough to be stopped by somebody');
    await page.until("document.querySelector('.theirs:last-of-type')?.textContent.length > 2");
    await page.press('Escape');
    await answered(page);
    expect(await page.evaluate("document.querySelector('.note').textContent")).toBe('Stopped.');
    await expect.poll(operations).toContain(name === 'workflow' ? 'workflows.stop' : 'chat.stop');
  });

  it('stops when the page is closed', async () => {
    const closing = await open();
    await type(closing, 'SLOW and long enough to be left by somebody');
    await closing.until("document.querySelector('.mine + .theirs')?.textContent.length > 2");
    page = undefined;
    await closing.close();
    await expect.poll(operations).toContain('chat.stop');
  });

  it('takes a file along with a question', async () => {
    const page = await open();
    await page.evaluate(`{
      const chosen = new DataTransfer();
      chosen.items.add(new File(['some bytes'], 'notes.txt', { type: 'text/plain' }));
      const input = document.getElementById('file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
    }`);
    await page.until("document.querySelector('#files li')");
    await type(page, 'What is in it?');
    await answered(page);
    expect(await page.evaluate("document.querySelector('.mine').textContent")).toContain('notes.txt');
    const asked = mock.requests().find((it) => it.operation === 'chat.send');
    expect(asked?.body).toMatchObject({
      files: [{ type: 'document', transfer_method: 'local_file', upload_file_id: expect.any(String) }],
    });
    expect(asked?.status).toBe(200);
  });

  it('shows markdown, and whatever a model writes as text', async () => {
    const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const answer = `<think>They test me.</think>\n\n## Steps\n\n1. **One** \`a<b\`\n2. [two](https://example.com/a) [bad](javascript:alert(3))\n\n\`\`\`js\nconst a = 1;\n\`\`\`\n\n${nasty} ![p](https://example.com/p.png)`;
    mock.next('chat.send', { answer });
    const page = await open();
    await type(page, 'Show me');
    await answered(page);
    const shown = await page.evaluate("[...document.querySelectorAll('.theirs')].at(-1).innerHTML");
    expect(await last(page)).toContain(nasty);
    expect(shown).toContain('<h3>Steps</h3><ol><li><strong>One</strong> <code>a&lt;b</code></li>');
    expect(shown).toContain('<pre><code>const a = 1;</code></pre>');
    expect(shown).toContain('<details><summary>Thinking</summary><p>They test me.</p></details>');
    expect(shown).not.toMatch(/<img|<script|href="javascript/);
    expect(await page.evaluate("[...document.querySelectorAll('.theirs a')].map((it) => it.href)")).toEqual([
      'https://example.com/a',
      'https://example.com/p.png',
    ]);
  });

  it('says why something failed, and goes on', async () => {
    const page = await open();
    await type(page, 'FAIL');
    await page.until("document.querySelector('.note.bad')");
    // What the model said, without the layers of JSON around it and without an empty answer.
    expect(await page.evaluate("document.querySelector('.note.bad').textContent")).toMatch(
      /^\[models\] Error: .* 500: The model is overloaded, try again later$/,
    );
    expect(await page.evaluate("document.querySelectorAll('.mine + .theirs').length")).toBe(0);
    await type(page, 'Hello again');
    await page.until("document.querySelectorAll('.mine').length === 2 && !document.querySelector('.waiting')");
    expect(await last(page)).toContain('Hello again');
  });

  it.each([
    { width: 1280, scheme: 'light' },
    { width: 360, height: 740, scheme: 'dark' },
  ] as const)('fits into $width pixels, readable in $scheme', async (view) => {
    const page = await open('', view);
    await type(page, 'averylongwordwithoutanybreak'.repeat(6));
    await answered(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
      true,
    );
    expect(await page.evaluate("document.getElementById('send').getBoundingClientRect().bottom <= innerHeight")).toBe(
      true,
    );
    const [ink, sheet] = await page.evaluate(
      "[getComputedStyle(document.body).color, getComputedStyle(document.querySelector('.theirs')).backgroundColor].map((it) => it.match(/\\d+/g).slice(0, 3).reduce((sum, it) => sum + Number(it), 0))",
    );
    if (view.scheme === 'light') expect(sheet - ink).toBeGreaterThan(400);
    else expect(ink - sheet).toBeGreaterThan(400);
    const name = process.env['SCREENSHOTS'];
    if (name)
      await (await import('node:fs/promises')).writeFile(`${name}/gateway-${view.width}.png`, await page.screenshot());
  });
});

describe('our client in a browser', () => {
  it('talks through the gateway without a key: streams, stops, uploads, pages', async () => {
    const page = await open();
    const told = await page.evaluate(`(async () => {
      const { Dify } = await import('/client.js');
      const dify = new Dify({ apiKey: null, datasetKey: null, baseUrl: new URL('/apps/chat/v1', location), user: 'me' });
      const pieces = [];
      for await (const { delta } of dify.chat.stream({ query: 'From a browser' }).textStream) pieces.push(delta);
      const { id } = await dify.files.upload({ file: new File(['text'], 'a.txt') });
      const { data } = await dify.conversations.list();
      const refused = await dify.datasets.list().catch((error) => error);
      const stream = dify.chat.stream({ query: 'SLOW and left' });
      for await (const event of stream) if (event.event === 'message') break;
      return { text: pieces.join(''), id, conversations: data.length, refused: [refused.name, refused.status] };
    })()`);
    expect(told).toEqual({
      text: expect.stringContaining('From a browser'),
      id: expect.any(String),
      conversations: 1,
      refused: ['DifyPermissionError', 403],
    });
    await expect.poll(operations).toContain('chat.stop');
  });

  it('uploads what a page has: a File, a Blob, bytes under a name, and many MiB, alone and with a question', async () => {
    const page = await open();
    const told = await page.evaluate(`(async () => {
      const { Dify } = await import('/client.js');
      const dify = new Dify({ apiKey: null, datasetKey: null, baseUrl: new URL('/apps/chat/v1', location), user: 'me' });
      const name = 'Über "alles" 计划.txt';
      const blob = new Blob(['a,b'], { type: 'text/csv' });
      const bytes = { name: 'folder/notes.md', content: new TextEncoder().encode('# Hi') };
      const files = [];
      for (const file of [new File(['text'], name), blob, bytes]) {
        const { name, size, extension, mime_type } = await dify.files.upload({ file });
        files.push({ name, size, extension, mime_type });
      }
      const steps = [];
      const large = new File([new Uint8Array(8 * 2 ** 20)], 'large.bin');
      const { size } = await dify.files.upload({ file: large }, { onProgress: (it) => steps.push(it) });
      const last = steps.at(-1);
      const { answer } = await dify.chat.send({ query: 'What is in it?', files: [new File(['x'], 'x.txt')] });
      const once = { name: 'once.txt', content: new Blob(['once']).stream() };
      const { size: read } = await dify.files.upload({ file: once });
      return { files, size, whole: last.bytes === last.total && last.bytes > size, answered: answer.length > 0, read };
    })()`);
    expect(told).toEqual({
      files: [
        { name: 'Über "alles" 计划.txt', size: 4, extension: 'txt', mime_type: 'text/plain' },
        { name: 'blob.csv', size: 3, extension: 'csv', mime_type: 'text/csv' },
        { name: 'notes.md', size: 4, extension: 'md', mime_type: expect.stringMatching(/^text\/(x-)?markdown$/) },
      ],
      size: 8 * 2 ** 20,
      whole: true,
      answered: true,
      read: 4,
    });
    const asked = mock.requests();
    expect(asked.filter((it) => it.operation === 'files.upload').map((it) => it.status)).toEqual(Array(6).fill(201));
    expect(asked.flatMap((it) => it.violations)).toEqual([]);
    expect(asked.find((it) => it.operation === 'chat.send')?.body).toMatchObject({
      files: [{ type: 'document', transfer_method: 'local_file', upload_file_id: expect.any(String) }],
    });
  });
});
