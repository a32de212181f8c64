/** A program in a pseudo-terminal, with somebody at the keyboard. */
import { type ChildProcess, spawn } from 'node:child_process';

export class Screen {
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #shown = '';
  #seen = 0;
  #changed: () => void = () => {};
  #over = false;

  constructor(args: readonly string[], env: Record<string, string>) {
    const inherited = Object.entries(process.env).filter(
      ([it]) => !/^(DIFY_|NODE_OPTIONS$|CI$|TEST$|NO_COLOR$)/.test(it),
    );
    this.#child = spawn(
      'python3',
      ['test/cli/terminal.py', process.execPath, '--import', 'tsx', 'src/cli/main.ts', ...args],
      {
        env: { ...Object.fromEntries(inherited), TERM: 'xterm-256color', ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#shown += text;
      this.#changed();
    });
    this.ended = new Promise((resolve) => {
      this.#child.on('close', (status) => {
        this.#over = true;
        this.#changed();
        resolve(status);
      });
    });
  }

  /** All that was shown, colours and movements of the cursor included. */
  get shown(): string {
    return this.#shown;
  }

  /** All that was shown, as text. */
  get text(): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    return this.#shown.replace(/\x1b\[[\d;?]*[A-Za-z]/g, '').replaceAll('\r\n', '\n');
  }

  /** Waits until a text, or what fits, is shown after what was waited for before. */
  async until(expected: string | RegExp): Promise<void> {
    for (;;) {
      const rest = this.#shown.slice(this.#seen);
      const at = typeof expected === 'string' ? rest.indexOf(expected) : rest.search(expected);
      if (at >= 0) {
        const length = typeof expected === 'string' ? expected.length : (expected.exec(rest)?.[0].length ?? 0);
        this.#seen += at + length;
        return;
      }
      if (this.#over) throw new Error(`It ended without showing ${expected}:\n${this.text}`);
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
  }

  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** Leaves no process behind, whatever a test came to. */
  [Symbol.dispose](): void {
    this.#child.stdin?.destroy();
    this.#child.kill();
  }
}

export const CTRL_C = '\x03';
export const CTRL_D = '\x04';
