/** What a command prints with: colour and moving lines only where a person looks on. */
import type { WriteStream } from 'node:tty';

export interface Terminal {
  /** Whether a person looks on. */
  isTerminal: boolean;
  /** Whether there is colour. */
  coloured: boolean;
  write(text: string): void;
  line(text: string): void;
  bold(text: string): string;
  dim(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
  yellow(text: string): string;
  red(text: string): string;
  /** What a model wrote, without control characters: nothing it says may move the cursor or set a title. */
  plain(text: string): string;
  /** A bar on one line that moves; without a terminal a line for each new word. */
  progress(): { show(share: number, word: string): void; end(): void };
}

const WIDTH = 24;

export function terminal(stream: NodeJS.WritableStream & { isTTY?: boolean }): Terminal {
  const isTerminal = (stream as WriteStream).isTTY === true;
  const coloured = isTerminal && !process.env['NO_COLOR'];
  const style = (code: number) => (text: string) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text);
  const write = (text: string) => void stream.write(text);
  return {
    isTerminal,
    coloured,
    write,
    line: (text) => write(`${text}\n`),
    bold: style(1),
    dim: style(2),
    green: style(32),
    cyan: style(36),
    yellow: style(33),
    red: style(31),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    plain: (text) => text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, ''),
    progress() {
      let last = '';
      return {
        show(share, word) {
          const full = Math.round(share * WIDTH);
          const line = `  [${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${word}`;
          if (isTerminal) write(`\r\x1b[2K${line}`);
          else if (word !== last) write(`  ${word}\n`);
          last = word;
        },
        end: () => isTerminal && write('\r\x1b[2K'),
      };
    },
  };
}
