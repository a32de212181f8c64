import { DifyError } from '../../../index.js';

/** A value that JSON carries as it is. A file would arrive as an empty object, an address as a text. */
export function plain(value: unknown, place: string): unknown {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value) || Number.isFinite(value))
    return value;
  if (Array.isArray(value)) return value.map((it, at) => plain(it, `${place}[${at}]`));
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null) {
    const what = typeof value === 'object' ? (value?.constructor.name ?? 'object') : typeof value;
    throw new DifyError(`\`${place}\` is no JSON but ${what}: what is queued is read by others (upload files before).`);
  }
  const fields = Object.entries(value as object).map(([name, it]) => [name, plain(it, `${place}.${name}`)]);
  return Object.fromEntries(fields);
}
