/** The page at `/`, as somebody uses it: with a real browser, mostly from the keyboard. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { Browser, type Page } from './chromium.js';

let mock: Mock;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  mock = await startMock({ pace: 0 });
  browser = await Browser.start();
});
afterAll(async () => {
  await browser?.close();
  await mock?.close();
});
beforeEach(async () => {
  mock.reset();
  page = await browser.page(new URL('/', mock.url).href);
  await page.until("document.body.dataset.ready === 'true'");
});
afterEach(async () => {
  // Nothing of the page is against its own policy, and no script of it fails.
  expect(page.problems).toEqual([]);
  await page.close();
});

const text = (selector: string): Promise<string> => page.evaluate(`document.querySelector('${selector}').textContent`);
const answered = () =>
  page.until("!document.getElementById('answer').hidden && document.getElementById('stop').hidden");
const choose = (operation: string) =>
  page.evaluate(`document.querySelector('[data-operation="${operation}"]').click()`);
const focus = (selector: string) => page.evaluate(`document.querySelector('${selector}').focus()`);
/** Presses what the focus is on. */
const press = async (selector: string) => {
  await focus(selector);
  await page.press('Enter');
};
const fill = (selector: string, value: string) =>
  page.evaluate(
    `{ const it = document.querySelector('${selector}'); it.value = ${JSON.stringify(value)}; it.dispatchEvent(new Event('input', { bubbles: true })); }`,
  );

describe('the page', () => {
  it('sends a question, and shows the answer frame by frame and in the journal', async () => {
    await press('#try button[type=submit]');
    await answered();
    expect(await text('#status')).toMatch(/^200 OK in \d+ ms$/);
    expect(await text('#said')).toContain('hello');
    expect(await text('#body')).toContain('"event":"message_end"');
    expect(await text('#headers')).toContain('content-type: text/event-stream');
    await page.until("document.querySelector('#journal .status')?.textContent === '200'");
    expect(await text('#journal .path')).toBe('chat.send');
    expect(await text('#journal pre')).toContain('"query": "hello"');
    expect(mock.requests().map((it) => [it.operation, it.key, it.status])).toEqual([['chat.send', 'app-chat', 200]]);
  });

  it('stops a stream that has not ended', async () => {
    mock.next('chat.send', { chunk_delay: 60_000 });
    await press('#try button[type=submit]');
    await page.until("document.querySelector('#body').textContent.includes('data: ')");
    await press('#stop');
    await answered();
    expect(await text('#status')).toMatch(/^200 OK, stopped/);
    await expect.poll(() => mock.requests()[0]?.ms).toBeGreaterThan(0);
  });

  it('shows what comes from elsewhere at once, with violations, and as text whatever it says', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    await fetch(`${mock.url}/chat-messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer app-chat-9', 'content-type': 'application/json' },
      body: JSON.stringify({ query: nasty, inputs: 3, user: 'a' }),
    });
    await page.until("document.querySelector('#journal .status')?.textContent === '400'");
    expect(await text('#journal .violations')).toContain('inputs');
    expect(await text('#journal pre')).toContain(nasty);
    expect(await page.evaluate("document.querySelectorAll('img').length")).toBe(0);
  });

  it('says what happens next, and why something is no scenario', async () => {
    await press('#next button[type=submit]');
    await page.until("document.querySelector('#next-said').textContent");
    expect(await text('#next-said')).toBe('Waiting for any request.');
    await choose('app.info');
    await press('#try button[type=submit]');
    await answered();
    expect(await text('#status')).toMatch(/^429 /);
    expect(JSON.parse(await text('#body'))).toMatchObject({ status: 429 });
    expect(await text('#headers')).toContain('retry-after: 1');
    await fill('#scenario', 'cod=429');
    await press('#next button[type=submit]');
    await page.until("document.querySelector('#next-said').className === 'bad'");
    expect(await text('#next-said')).toContain('`cod` is no word of a scenario');
  });

  it('uploads a file', async () => {
    await choose('files.upload');
    await page.evaluate(`{
      const chosen = new DataTransfer();
      chosen.items.add(new File(['some bytes'], 'notes.txt', { type: 'text/plain' }));
      document.querySelector('#try input[type=file]').files = chosen.files;
    }`);
    await press('#try button[type=submit]');
    await answered();
    expect(await text('#status')).toMatch(/^201 /);
    expect(JSON.parse(await text('#body'))).toMatchObject({ name: 'notes.txt', size: 10 });
  });

  it('fills in the id that it has seen', async () => {
    await choose('datasets.create');
    await press('#try button[type=submit]');
    await answered();
    const { id } = JSON.parse(await text('#body'));
    await choose('datasets.get');
    expect(await page.evaluate("document.querySelector('[data-parameter=dataset_id]').value")).toBe(id);
    await press('#try button[type=submit]');
    await answered();
    expect(JSON.parse(await text('#body')).id).toBe(id);
  });

  it('has a form for every operation', async () => {
    const wrong = await page.evaluate(`[...document.querySelectorAll('[data-operation]')].filter((it) => {
      it.click();
      const form = document.getElementById('try');
      const labelled = [...form.querySelectorAll('input, textarea, select')].every((it) => it.labels.length === 1);
      const body = form.querySelector('textarea')?.value;
      return !form.querySelector('code').textContent.includes('/') || !labelled || (body !== undefined && !JSON.parse(body));
    }).map((it) => it.dataset.operation)`);
    expect(wrong).toEqual([]);
    expect(await page.evaluate("document.querySelectorAll('[data-operation]').length")).toBe(82);
  });

  it('finds operations by what is typed', async () => {
    await focus('#filter');
    await page.press('c', 'h', 'u', 'n', 'k', 's');
    const shown = await page.evaluate(
      "[...document.querySelectorAll('[data-operation]')].filter((it) => it.checkVisibility()).map((it) => it.dataset.operation)",
    );
    expect(shown).toContain('segments.children.list');
    expect(shown).not.toContain('chat.send');
  });

  it.each([
    { width: 1280, scheme: 'light' },
    { width: 820, scheme: 'dark' },
    { width: 360, scheme: 'dark' },
  ] as const)('fits into $width pixels, readable in $scheme', async ({ width, scheme }) => {
    await page.open(new URL('/', mock.url).href, { width, scheme });
    await page.until("document.body.dataset.ready === 'true' && innerWidth > 0");
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
      true,
    );
    const [ink, sheet] = await page.evaluate(
      "[getComputedStyle(document.body).color, getComputedStyle(document.querySelector('section')).backgroundColor].map((it) => it.match(/\\d+/g).slice(0, 3).reduce((sum, it) => sum + Number(it), 0))",
    );
    if (scheme === 'light') expect(sheet - ink).toBeGreaterThan(400);
    else expect(ink - sheet).toBeGreaterThan(400);
  });
});
