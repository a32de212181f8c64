/** Rates that are measured in turns, so that what slows the machine down for a while slows down all alike. */
import { median } from './client.js';

export type Contestants = Record<string, () => Promise<unknown>>;

export interface Rate {
  /** Calls a second. */
  rate: number;
  /** Microseconds of processor time a call, in this process: what the machine has to do beside does not show in it. */
  cpu: number;
}

export const ROUNDS: number = Number(process.argv[2] ?? 15);

/**
 * One call of each worker at a time. No collection is asked for before: one in a moment in which nothing is under way takes
 * the hidden classes of all that had been with it, and with them the code that was compiled for these.
 */
async function measure(call: () => Promise<unknown>, calls: number, workers: number): Promise<Rate> {
  let left = calls;
  const work = async () => {
    while (left-- > 0) await call();
  };
  const spent = process.cpuUsage();
  const began = performance.now();
  await Promise.all(Array.from({ length: workers }, work));
  const rate = (calls * 1000) / (performance.now() - began);
  const { user, system } = process.cpuUsage(spent);
  return { rate, cpu: (user + system) / calls };
}

/** The medians of each contestant after a round to warm up. Whoever begins a round ends the next one. */
export async function rates(
  contestants: Contestants,
  { calls, workers = 1, rounds = ROUNDS }: { calls: number; workers?: number; rounds?: number },
): Promise<Record<string, Rate>> {
  const found: Record<string, Rate[]> = {};
  const names = Object.keys(contestants);
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const one = await measure(contestants[name] as () => Promise<unknown>, calls, workers);
      if (round) (found[name] ??= []).push(one);
    }
    names.push(names.shift() as string);
  }
  const middle = ([name, each]: [string, Rate[]]) => {
    return [name, { rate: median(each.map((it) => it.rate)), cpu: median(each.map((it) => it.cpu)) }] as const;
  };
  return Object.fromEntries(Object.entries(found).map(middle));
}
