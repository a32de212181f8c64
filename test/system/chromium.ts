/** A real Chromium, driven over a pipe: no driver to install, no port to find. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
];

function executable(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const file of [process.env['CHROMIUM'], ...NAMES.flatMap((name) => folders.map((it) => join(it, name)))]) {
    try {
      if (file) accessSync(file, constants.X_OK);
      if (file) return file;
    } catch {
      // The next one.
    }
  }
  throw new Error('These tests need Chromium: `apt-get install chromium`, or name it in CHROMIUM.');
}

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the protocol says is for the caller to know
  params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  result?: any;
  error?: { message: string };
}
interface Waiting {
  resolve: (result: Message['result']) => void;
  reject: (error: Error) => void;
}

export class Browser {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(message: Message) => void>();
  #sent = 0;

  private constructor(process: ChildProcess, folder: string) {
    this.#process = process;
    this.#folder = folder;
    let rest = '';
    (process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const whole = (rest + text).split('\0');
      rest = whole.pop() ?? '';
      for (const it of whole) this.#take(JSON.parse(it));
    });
    process.on('close', (status) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`Chromium ended with ${status}.`));
    });
  }

  static async start(): Promise<Browser> {
    const file = executable();
    const folder = await mkdtemp(join(tmpdir(), 'desk-'));
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    const child = spawn(file, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], { stdio: [...stdio] });
    await once(child, 'spawn');
    return new Browser(child, folder);
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Message['result']> {
    const id = ++this.#sent;
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  listen(listener: (message: Message) => void): void {
    this.#listeners.add(listener);
  }

  async page(url: string, view: View = {}): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, sessionId, targetId);
    await page.open(url, view);
    return page;
  }

  async close(): Promise<void> {
    const closed = once(this.#process, 'close');
    await this.send('Browser.close').catch(() => {});
    await closed;
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #take(message: Message): void {
    const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (message.id === undefined) for (const listener of this.#listeners) listener(message);
    else this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result);
  }
}

export interface View {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
}

export class Page {
  /** What the console would show in red of scripts and of the content security policy; an answer of 400 and more is none. */
  readonly problems: string[] = [];
  readonly #browser: Browser;
  readonly #session: string;
  readonly #target: string;

  constructor(browser: Browser, session: string, target: string) {
    this.#browser = browser;
    this.#session = session;
    this.#target = target;
    browser.listen(({ method, sessionId, params }) => {
      if (sessionId !== session) return;
      if (method === 'Runtime.exceptionThrown') this.problems.push(params.exceptionDetails.exception?.description);
      if (method === 'Log.entryAdded' && params.entry.level === 'error' && params.entry.source !== 'network') {
        this.problems.push(`${params.entry.text} ${params.entry.url ?? ''}`);
      }
    });
  }

  async open(url: string, { width = 1280, height = 900, scheme = 'light' }: View): Promise<void> {
    for (const domain of ['Page', 'Runtime', 'Log']) await this.#send(`${domain}.enable`);
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await this.#send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await this.#send('Page.navigate', { url });
  }

  /** The value of an expression in the page, awaited. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the expression gives
  async evaluate(expression: string): Promise<any> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Returns when an expression is true, looked at with each frame that the page draws. */
  async until(expression: string, ms = 10_000): Promise<void> {
    const end = Date.now() + ms;
    for (;;) {
      const there = await this.evaluate(
        `new Promise((tell) => requestAnimationFrame(() => { let it = false; try { it = !!(${expression}); } catch {} tell(it); }))`,
      ).catch(() => false);
      if (there) return;
      if (Date.now() > end) throw new Error(`It never came true: ${expression}\n${this.problems.join('\n')}`);
    }
  }

  /** Types into whatever has the focus, or presses a key by its name. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const code = { Enter: 13, Tab: 9, Escape: 27 }[key];
      const event = { key, code: key, windowsVirtualKeyCode: code, ...(text && { text }) };
      await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
  }

  #send(method: string, params: object = {}): Promise<Message['result']> {
    return this.#browser.send(method, params, this.#session);
  }
}
