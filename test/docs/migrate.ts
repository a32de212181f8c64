/** The tables of `docs/migrate.md`: who calls what how, what it is, and the line that is ours. */
import { readFile } from 'node:fs/promises';
import { here } from './here.js';

export interface Row {
  /** As the first column has it, without backticks. */
  names: string[];
  /** `GET /messages` and the like: what the line asks for. */
  asks: string[];
  /** Paths that the other client believes in. */
  absent: string[];
  code: string;
}

const PATH = /(✗ )?`((?:GET|POST|PUT|PATCH|DELETE) \/[^`]*)`/g;

/** Rows by the heading that they stand under. */
export async function tables(document: string): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  let rows: Row[] = [];
  for (const line of (await readFile(document, 'utf8')).split('\n')) {
    if (line.startsWith('## ')) found.set(line.slice(3), (rows = []));
    // No cell has a bar of its own.
    const [calls = '', what = '', code = ''] = line.slice(2, -2).split(' | ');
    if (!/^`.+`$/.test(code)) continue;
    const names = calls.includes('`') ? [...calls.matchAll(/`([^`]+)`/g)].map(([, it = '']) => it) : [calls];
    const paths = [...what.matchAll(PATH)];
    const of = (absent: boolean) => paths.filter(([, cross]) => !cross !== absent).map(([, , it = '']) => it);
    rows.push({ names, asks: of(false), absent: of(true), code: code.slice(1, -1) });
  }
  for (const [heading, rows] of found) if (!rows.length) found.delete(heading);
  return found;
}

/** The block that says what the names in the lines are. */
export async function block(document: string): Promise<string> {
  return /^```ts\n(.*?)^```/ms.exec(await readFile(document, 'utf8'))?.[1] ?? '';
}

interface Paragraph {
  code: string;
  names: string[];
}

/** The paragraphs that a line needs, and those that these need, in their order. */
function needed(paragraphs: readonly Paragraph[], line: string): string {
  const taken = new Set<Paragraph>();
  const take = (code: string) => {
    for (const it of paragraphs) {
      if (taken.has(it) || !it.names.some((name) => new RegExp(`\\b${name}\\b`).test(code))) continue;
      taken.add(it);
      take(it.code);
    }
  };
  take(line);
  return paragraphs.flatMap((it) => (taken.has(it) ? it.code : [])).join('\n');
}

/** A module that has each line as a function, after what it needs; `begins` is called between the two. */
export function moduleOf(names: string, lines: readonly string[]): string {
  const [imports = '', ...rest] = names.split('\n\n');
  const paragraphs = rest.map((code): Paragraph => {
    const declared = [...code.matchAll(/^(?:const|function) (\{.*?\} =|\[.*?\] =|\w+)/gm)];
    return { code, names: declared.flatMap(([, it = '']) => it.replace(/\w+:(?! \{)/g, '').match(/\w+/g) ?? []) };
  });
  const functions = [...lines, names.slice(imports.length)].map((line, at) => {
    const before = at < lines.length ? needed(paragraphs, line) : '';
    return `async (begins: () => void): Promise<void> => {\n${before}\nbegins();\n${line};\n},`;
  });
  return `${here(imports)}\nexport const lines = [\n${functions.join('\n')}\n];\n`;
}
