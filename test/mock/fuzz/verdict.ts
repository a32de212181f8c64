/** Whether what came back is an answer that the server could have given. */
import { Contract } from '../../../scripts/conform/contract.js';
import type { Exchange } from '../../../scripts/conform/exchange.js';
import { document } from './document.js';
import type { Case } from './requests.js';
import type { Received } from './wire.js';

export type Kind = 'answered' | 'stream' | 'envelope' | 'page' | 'closed' | 'left';
export interface Verdict {
  kind: Kind;
  /** What is wrong with it. */
  fault?: string;
  /** The JSON of a success. */
  json?: unknown;
}

const contract = new Contract(document);

interface Parsed {
  status: number;
  type: string;
  headers: Record<string, string>;
  text: string;
  /** All that was announced is there. */
  whole: boolean;
}

function unchunked(bytes: Buffer): { body: Buffer; whole: boolean } {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (line < 0 || Number.isNaN(size)) return { body: Buffer.concat(pieces), whole: false };
    if (size === 0) return { body: Buffer.concat(pieces), whole: true };
    pieces.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

function parsed(bytes: Buffer, bodiless: boolean): Parsed | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(0, end)).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
  if (end < 0 || !status) return undefined;
  // What `expect: 100-continue` asks for comes before the answer.
  if (status === 100) return parsed(bytes.subarray(end + 4), bodiless);
  const headers = Object.fromEntries(
    lines.map((it) => [it.slice(0, it.indexOf(':')).toLowerCase(), it.slice(it.indexOf(':') + 1).trim()]),
  );
  const rest = bytes.subarray(end + 4);
  const length = Number(headers['content-length'] ?? 0);
  const inChunks = headers['transfer-encoding'] === 'chunked';
  const { body, whole } =
    inChunks && !bodiless ? unchunked(rest) : { body: rest.subarray(0, length), whole: rest.length >= length };
  return {
    status,
    type: headers['content-type'] ?? '',
    headers,
    text: body.toString('utf8'),
    whole: whole || bodiless,
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal({ status, text }: Parsed): Verdict {
  const body = json(text) as Record<string, unknown> | undefined;
  const { code, message, status: told, error } = body ?? {};
  if (typeof message === 'string' && message.startsWith('The mock failed'))
    return { kind: 'envelope', fault: `${status} ${message}` };
  const enveloped = typeof code === 'string' && typeof message === 'string' && told === status;
  // One operation of the server has a shape of its own for its errors.
  if (enveloped || typeof error === 'string') return { kind: 'envelope' };
  return { kind: 'envelope', fault: `${status} without an envelope: ${text.slice(0, 200)}` };
}

/** What the specification says about the answer of a known operation. */
function conforms({ method, path }: Case, { status, type, headers, text }: Parsed): string | undefined {
  const response: Exchange['response'] = { status, headers, ended: true };
  if (type.startsWith('text/event-stream')) response.stream = [[0, text]];
  else if (type.includes('json') && text) response.json = json(text);
  else if (text) response.text = text;
  const told = contract.check({ case: path, request: { method, path: path.replace(/[?#].*$/s, '') }, response });
  return told.violations.length ? `${status} ${told.violations.slice(0, 3).join('; ')}` : undefined;
}

/** Paths that the router takes as they stand: of others the specification says nothing. */
const PLAIN = /^\/v1(?:\/[\w-]+)+(?:\?.*)?$/s;

export function judge(sent: Case, { bytes, over }: Received): Verdict {
  if (sent.after === 'leave') return { kind: 'left' };
  if (!over) return { kind: 'closed', fault: `hangs, after ${bytes.length} bytes` };
  const bodiless = sent.method === 'HEAD';
  const answer = parsed(bytes, bodiless);
  if (!answer) {
    const closed = !sent.http && bytes.length === 0;
    return { kind: 'closed', ...(!closed && { fault: `no answer: ${bytes.toString('latin1', 0, 80)}` }) };
  }
  const { status, type, text, whole } = answer;
  // Node's parser itself turns away what is no HTTP.
  if (!sent.http && /^(?:400|408|413|431|501)$/.test(String(status)) && !text) return { kind: 'closed' };
  if (!whole) return sent.after === 'end' ? { kind: 'left' } : { kind: 'closed', fault: 'cut short' };
  if (bodiless || status === 204) return { kind: 'answered' };
  if (type.startsWith('text/html')) {
    const page = status === 200 || /^<!doctype html>/i.test(text);
    return { kind: 'page', ...(!page && { fault: `${status} HTML: ${text.slice(0, 80)}` }) };
  }
  const verdict: Verdict =
    status >= 400 && !type.startsWith('text/plain')
      ? refusal(answer)
      : { kind: type.startsWith('text/event-stream') ? 'stream' : 'answered' };
  const fault = verdict.fault ?? (PLAIN.test(sent.path) ? conforms(sent, answer) : undefined);
  return { ...verdict, ...(fault !== undefined && { fault }), ...(status < 300 && { json: json(text) }) };
}
