/** The client of the benchmarks: a process of its own, told what to do in one message and answering in one. */
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';

export interface Job {
  url: string;
  /** Body of a POST; without it a GET. */
  body?: string;
  /** `rate`: as many as possible for `ms`. `first`: until the first byte, one after the other. `gaps`: between frames of `count` streams at once. */
  kind: 'rate' | 'first' | 'gaps';
  ms: number;
  count: number;
}
export type Told = number[] | { error: string };

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });

function ask({ url, body }: Job): ClientRequest {
  const headers = {
    authorization: 'Bearer app-chat-bench',
    ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
  };
  return request(url, { agent, method: body ? 'POST' : 'GET', headers }).end(body);
}

const answered = (asked: ClientRequest) =>
  new Promise<IncomingMessage>((resolve, reject) => asked.on('response', resolve).on('error', reject));

async function read(response: IncomingMessage, seen?: () => void): Promise<void> {
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} instead of 200`);
  for await (const _ of response) seen?.();
}

/** Requests a second, of 10 connections, and how many they were. */
async function rate(job: Job): Promise<number[]> {
  const began = performance.now();
  let done = 0;
  const connection = async () => {
    for (; performance.now() - began < job.ms; done++) await read(await answered(ask(job)));
  };
  await Promise.all(Array.from({ length: 10 }, connection));
  return [(done * 1000) / (performance.now() - began), done];
}

/** Milliseconds until the first byte of each body. */
async function first(job: Job): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < job.count; n++) {
    const began = performance.now();
    let at = 0;
    await read(await answered(ask(job)), () => (at ||= performance.now() - began));
    times.push(at);
  }
  return times;
}

/** Milliseconds between the pieces of each stream, the streams begun over a second. */
async function gaps(job: Job): Promise<number[]> {
  const found: number[] = [];
  const one = async (nth: number) => {
    await new Promise((resolve) => setTimeout(resolve, (nth * 1000) / job.count));
    let last = 0;
    await read(await answered(ask(job)), () => {
      const now = performance.now();
      if (last) found.push(now - last);
      last = now;
    });
  };
  await Promise.all(Array.from({ length: job.count }, (_, nth) => one(nth)));
  return found;
}

process.on('message', async (job: Job) => {
  try {
    process.send?.(await { rate, first, gaps }[job.kind](job));
  } catch (error) {
    process.send?.({ error: String(error) });
  }
});
