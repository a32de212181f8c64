/** Sends every recorded request of some folders to a mock, and tells how its answers differ. */
import { relative } from 'node:path';
import { startMock } from '../../src/mock/index.js';
import { Contract } from '../conform/contract.js';
import { type Exchange, exchangeFiles, readExchange } from '../conform/exchange.js';
import { bundle } from '../document.js';
import { ask } from './ask.js';
import { differences } from './differences.js';
import { REASONS } from './explained.js';
import { LAB, labApp } from './lab.js';
import { prepare } from './prepare.js';

export interface Verdict {
  case: string;
  operation: string;
  /** What differs and is not explained. */
  differences: string[];
  /** What differs, and why it may. */
  explained: { difference: string; why: string }[];
}

export async function conformMock(root: string, folders: string[] = ['.']): Promise<Verdict[]> {
  const contract = new Contract(await bundle());
  await using mock = await startMock({ pace: 0, apps: LAB });
  const verdicts: Verdict[] = [];
  for (const folder of folders) {
    for (const file of exchangeFiles(`${root}/${folder}`)) {
      const name = relative(root, file)
        .replaceAll('\\', '/')
        .replace(/\.json$/, '');
      verdicts.push(await judge(mock.url, name, readExchange(file), contract));
    }
  }
  return verdicts;
}

async function judge(base: string, name: string, exchange: Exchange, contract: Contract): Promise<Verdict> {
  const { method, path } = exchange.request;
  const routed = contract.route(method, path);
  const operation = 'route' in routed ? routed.route.operation.operationId : 'router';
  const { request } = await prepare(base, name, exchange, labApp(name));
  // The recordings have no headers of requests, but the answer repeats this one.
  const allowed = exchange.response.headers['access-control-allow-origin'];
  const origin = allowed === '*' ? undefined : allowed;
  const malformed = (exchange.response.json as { code?: string } | undefined)?.code === 'bad_request';
  const found = differences(exchange, await ask(base, request, { origin, malformed }));
  const verdict: Verdict = { case: name, operation, differences: [], explained: [] };
  for (const difference of found) {
    const reason = REASONS.find((it) => it.case.test(name) && (it.differs?.test(difference) ?? true));
    if (reason) verdict.explained.push({ difference, why: reason.why });
    else verdict.differences.push(difference);
  }
  return verdict;
}
