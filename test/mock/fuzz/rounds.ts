/** Rounds of requests to a mock: how they were answered, what was wrong, and how much memory is held behind each. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { KnownIds } from './ids.js';
import { Random } from './random.js';
import { type Known, request } from './requests.js';
import { judge, type Kind } from './verdict.js';
import { exchange } from './wire.js';

export interface Report {
  sent: number;
  kinds: Record<Kind, number>;
  /** One line for each answer that is none, with the request. */
  faults: string[];
  /** Bytes of the heap and of buffers that were held after each round, after a collection. */
  held: number[];
  resident: number[];
}
export interface Plan {
  seed: number;
  /** Requests in a round. */
  requests: number;
  /** Whether there is another round after so many. */
  more(rounds: number): boolean;
  /** Milliseconds within which each request has to be answered. */
  deadline?: number;
  onRound?(report: Report): void;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const MODES = ['chat', 'agent', 'chatflow', 'workflow', 'completion'];

/** One after the other under keys of its own, so that a seed gives the same requests whatever runs beside it. */
async function lane(
  mock: Mock,
  random: Random,
  requests: number,
  mode: string,
  deadline: number,
  report: Report,
): Promise<void> {
  const port = Number(new URL(mock.url).port);
  const ids = new KnownIds();
  const known: Known = { app: `app-${mode}-fuzz`, dataset: `dataset-fuzz-${mode}`, ids };
  for (let n = 0; n < requests; n++) {
    const sent = request(random, known);
    const { kind, fault, json } = judge(sent, await exchange(port, sent, deadline));
    report.sent++;
    report.kinds[kind]++;
    if (fault) report.faults.push(`${sent.label}: ${fault}`);
    ids.learn(sent.operation, json);
  }
}

async function alive(mock: Mock): Promise<void> {
  const response = await fetch(`${mock.url}/info`, { headers: { authorization: 'Bearer app-chat-alive' } });
  if (response.status !== 200) throw new Error(`GET /info answers ${response.status} after a round.`);
  await response.body?.cancel();
}

export async function fuzz({ seed, requests, more, deadline = 10_000, onRound }: Plan): Promise<Report> {
  const report: Report = {
    sent: 0,
    kinds: { answered: 0, stream: 0, envelope: 0, page: 0, closed: 0, left: 0 },
    faults: [],
    held: [],
    resident: [],
  };
  await using mock = await startMock({ pace: 0, indexing: 0 });
  for (let round = 0; round === 0 || more(round); round++) {
    const share = Math.ceil(requests / MODES.length);
    await Promise.all(
      MODES.map((mode, at) => lane(mock, new Random(seed * 1009 + round * 31 + at), share, mode, deadline, report)),
    );
    await alive(mock);
    mock.reset();
    // Sockets that were left are let go in a turn of their own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    collect();
    const { heapUsed, external, rss } = process.memoryUsage();
    report.held.push(heapUsed + external);
    report.resident.push(rss);
    onRound?.(report);
  }
  return report;
}
