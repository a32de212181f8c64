/** Recorded exchanges: one JSON file each; what begins with `_` is no exchange. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Part {
  name: string;
  value?: string;
  filename?: string;
  content_type?: string;
  bytes?: number;
}
export interface Exchange {
  case: string;
  server?: string;
  request: {
    method: string;
    path: string;
    query?: Record<string, string | string[]>;
    content_type?: string | null;
    authorization?: string | null;
    body?: unknown;
  };
  response: {
    status: number;
    headers: Record<string, string>;
    ms?: number;
    ended?: boolean;
    json?: unknown;
    text?: string;
    bytes?: number;
    base64_head?: string;
    stream?: [number, string][];
  };
}

/** The files of exchanges below a folder, or the one file that is given. */
export function exchangeFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith('_'))
    .sort()
    .flatMap((name) => {
      const inside = join(path, name);
      if (statSync(inside).isDirectory()) return exchangeFiles(inside);
      return name.endsWith('.json') ? [inside] : [];
    });
}

export function readExchange(file: string): Exchange {
  const exchange = JSON.parse(readFileSync(file, 'utf8')) as Exchange;
  if (!exchange.request || !exchange.response)
    throw new Error(`${file} is no exchange: it has no \`request\` and \`response\`.`);
  exchange.case ??= basename(file, '.json');
  return exchange;
}

/** The multipart body of a recorded request, if it has one. */
export function parts(body: unknown): Part[] | undefined {
  const multipart = (body as { multipart?: unknown } | null | undefined)?.multipart;
  return Array.isArray(multipart) ? (multipart as Part[]) : undefined;
}

/** Whether the body of a recorded request went out as JSON; text that did not stands as `{ text }`. */
export const isJsonBody = ({ content_type }: Exchange['request']): boolean => /\bjson\b/.test(content_type ?? '');
