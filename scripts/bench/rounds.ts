/** Rates that are measured in turns, so that what slows the machine down for a while slows down all alike. */
import { median } from './client.js';

export type Contestants = Record<string, () => Promise<unknown>>;

export interface Rate {
  /** Calls a second. */
  rate: number;
  /** Microseconds of processor time a call, in this process: what the machine has to do beside does not show in it. */
  cpu: number;
}

/** The medians of a contestant, and what it came to in each round. */
export interface Rates extends Rate {
  each: readonly Rate[];
}

export const ROUNDS: number = Number(process.argv[2] ?? 15);

/** How often the contestants take turns within a round: what disturbs the machine for a moment disturbs all of them. */
const TURNS = 3;

/**
 * One call of each worker at a time; milliseconds, and microseconds of the processor. No collection is asked for before: one
 * in a moment in which nothing is under way takes the hidden classes of all that had been with it, and with them the code
 * that was compiled for these.
 */
async function measure(
  call: () => Promise<unknown>,
  calls: number,
  workers: number,
): Promise<[ms: number, us: number]> {
  let left = calls;
  const work = async () => {
    while (left-- > 0) await call();
  };
  const spent = process.cpuUsage();
  const began = performance.now();
  await Promise.all(Array.from({ length: workers }, work));
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(spent);
  return [ms, user + system];
}

/** All contestants after a round to warm up. Whoever begins a turn ends the next one. */
export async function rates(
  contestants: Contestants,
  { calls, workers = 1, rounds = ROUNDS }: { calls: number; workers?: number; rounds?: number },
): Promise<Record<string, Rates>> {
  const names = Object.keys(contestants);
  const found: Record<string, Rate[]> = Object.fromEntries(names.map((name) => [name, []]));
  const turns = Math.min(TURNS, calls);
  const many = Math.ceil(calls / turns);
  for (let round = 0; round <= rounds; round++) {
    const sums = new Map<string, [ms: number, us: number]>();
    for (let turn = 0; turn < turns; turn++) {
      for (const name of names) {
        const [ms, us] = await measure(contestants[name] as () => Promise<unknown>, many, workers);
        const [before, spent] = sums.get(name) ?? [0, 0];
        sums.set(name, [before + ms, spent + us]);
      }
      names.push(names.shift() as string);
    }
    if (!round) continue;
    const all = many * turns;
    for (const [name, [ms, us]] of sums) found[name]?.push({ rate: (all * 1000) / ms, cpu: us / all });
  }
  const middle = (each: Rate[], what: keyof Rate) => median(each.map((it) => it[what]));
  return Object.fromEntries(
    Object.entries(found).map(([name, each]) => [name, { rate: middle(each, 'rate'), cpu: middle(each, 'cpu'), each }]),
  );
}

/** A contestant's rate of another's: the median of what it was in each round. */
export function shareOf(found: Record<string, Rates>, name: string, of: string): number {
  const others = found[of]?.each ?? [];
  return median((found[name]?.each ?? []).map(({ rate }, round) => rate / (others[round]?.rate ?? Number.NaN)));
}
