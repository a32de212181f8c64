import { renderUsage, type showUsage } from 'citty';

/** Shown below a command's options. */
export interface WithExamples {
  examples?: readonly string[];
}

/** What `--help` prints: the first line, the options, and what people type. */
export const help: typeof showUsage = async (command, parent) => {
  const usage = await renderUsage(command, parent);
  const text = process.stdout.isTTY && !process.env['NO_COLOR'] ? usage : uncoloured(usage);
  const { examples = [] } = command as WithExamples;
  console.log(
    examples.length ? `${text.trimEnd()}\n\nEXAMPLES\n\n${examples.map((it) => `  ${it}`).join('\n')}` : text,
  );
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
const uncoloured = (text: string): string => text.replace(/\x1b\[\d+m/g, '');
