/** The first wait is up to this, and every further one up to twice the one before; in milliseconds. */
const FIRST = 500;
/** No wait of our own choice is longer. */
const LONGEST = 8_000;

/** Milliseconds until the next attempt: what the server asks for, or else a random part of a bound that doubles. */
export function waitOf(attempt: number, told?: Headers): number {
  return askedFor(told?.get('retry-after')) ?? Math.random() * Math.min(LONGEST, FIRST * 2 ** (attempt - 1));
}

/** `Retry-After` as seconds or as a date. */
function askedFor(value: string | null | undefined): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
