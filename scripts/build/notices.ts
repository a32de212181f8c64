/** THIRD_PARTY_NOTICES: the licence of every package whose code lies in `dist/`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string; email?: string };
}

const HEAD = `Third-party software in dify-kit

The files of this folder contain code of the packages named below, bundled and minified; parts that are not used are
left out. Each comes under its own licence.
`;
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** Folders of the packages of which at least a byte was written. */
function folders(metafiles: readonly Metafile[]): Set<string> {
  const outputs = metafiles.flatMap((it) => Object.values(it.outputs));
  const inputs = outputs.flatMap((it) => Object.entries(it.inputs).filter(([, { bytesInOutput }]) => bytesInOutput));
  return new Set(inputs.flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
}

export async function notices(metafiles: readonly Metafile[]): Promise<string> {
  // Many packages carry the same text, word by word: it is printed once, below all of them.
  const byText = new Map<string, Set<string>>();
  for (const folder of [...folders(metafiles)].sort()) {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
    const text = (await kept(folder)) ?? (await said(folder, manifest));
    const names = byText.get(text) ?? byText.set(text, new Set()).get(text);
    names?.add(`${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`);
  }
  const blocks = [...byText].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}\n`);
  return [HEAD, ...blocks.sort()].join(RULE);
}

/** The licence and the notice that a package brings. */
async function kept(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((it) => /^(licen[cs]e|copying|notice)/i.test(it)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.length ? texts.map(plain).join('\n\n') : undefined;
}

/** For a package without such a file: whom its README names, and the text of the licence that it claims. */
async function said(folder: string, { name, license, author }: Manifest): Promise<string> {
  if (license !== 'MIT') throw new Error(`${name} has no licence file and says \`${license}\`: look for its text.`);
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return `${/^(copyright|mit ©).*$/im.exec(readme)?.[0].trim() ?? `Copyright (c) ${holder}`}\n\n${MIT}`;
}

const plain = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
