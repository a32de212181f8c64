/** `What is this? @plan.pdf @"my notes.txt"`: the files that a message names. */
import { statSync } from 'node:fs';
import { Misused } from '../exit.js';

export interface Message {
  query: string;
  paths: string[];
}

const NAMED = /(^|\s)@(?:"([^"]+)"|(\S+))/g;

/** @throws Misused for what looks like a path and is no file: a message should not go without it. */
export function messageOf(text: string): Message {
  const paths: string[] = [];
  const query = text.replace(NAMED, (whole, _space: string, quoted: string | undefined, bare: string | undefined) => {
    const path = quoted ?? bare ?? '';
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
      paths.push(path);
      return '';
    }
    // `@alice` is somebody; `@plan.pdf` is a file that is not there.
    if (quoted || /[./\\]/.test(path.replace(/[.,;:!?]+$/, ''))) throw new Misused(`There is no file ${path}.`);
    return whole;
  });
  return { query: query.trim(), paths };
}
