/** `-i query=Hi`, `-i n:=3`, `-i doc=@file.pdf`: what a form is filled in with on the command line. */
import { Misused } from '../exit.js';

/** A value as it was typed: text, JSON, or the path of a file. */
export type Typed = { text: string } | { json: unknown } | { path: string };

export interface Pair {
  name: string;
  value: Typed;
}

/** @param given `name=text`, `name:=json`, `name=@path`; `name=@@text` is a text that begins with `@`. */
export function pairOf(given: string): Pair {
  const [, name, json, text = ''] = /^([^=:]+)(:?)=(.*)$/s.exec(given) ?? [];
  if (!name) throw new Misused(`-i takes name=value, name:=json or name=@file, and is ${JSON.stringify(given)}.`);
  if (json) {
    try {
      return { name, value: { json: JSON.parse(text) } };
    } catch (cause) {
      throw new Misused(`-i ${name}:= takes JSON: ${(cause as Error).message}`, { cause });
    }
  }
  if (text.startsWith('@@')) return { name, value: { text: text.slice(1) } };
  return { name, value: text.startsWith('@') ? { path: text.slice(1) } : { text } };
}
