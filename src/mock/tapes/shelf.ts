/** Finds the tape for a request: by method, path, query and body, the next of several each time. */
import { differences } from './closest.js';
import { canonical, keyOf, partsOf, shapeOf, userOf } from './likeness.js';
import type { Filed, TapeRequest } from './tape.js';

/** What is no part of the key and still tells tapes of one key apart, as far as some of them have it. */
const FINER: ((request: TapeRequest) => string)[] = [
  shapeOf,
  (it) => canonical(userOf(it)),
  (it) => canonical(partsOf(it.body)),
];

export class Shelf {
  readonly #tapes: readonly Filed[];
  readonly #byKey = new Map<string, Filed[]>();
  /** How many of a row were played; a row is named by its first tape and how it was picked. */
  readonly #played = new Map<string, number>();

  constructor(tapes: readonly Filed[]) {
    this.#tapes = tapes;
    for (const filed of tapes) {
      const key = keyOf(filed.tape.request);
      const row = this.#byKey.get(key);
      if (row) row.push(filed);
      else this.#byKey.set(key, [filed]);
    }
  }

  /** The next tape for a request; the last one again and again. */
  next(request: TapeRequest): Filed | undefined {
    let row = this.#byKey.get(keyOf(request)) ?? [];
    for (const finer of FINER) {
      const mine = row.filter((it) => finer(it.tape.request) === finer(request));
      if (mine.length) row = mine;
    }
    const name = row.map((it) => it.name).join();
    const played = this.#played.get(name) ?? 0;
    this.#played.set(name, played + 1);
    return row[Math.min(played, row.length - 1)];
  }

  /** Why there is none, in words that name the nearest. */
  missing(request: TapeRequest): string {
    const { method, path } = request;
    const near = this.#tapes
      .map((filed) => ({ filed, ...differences(request, filed.tape.request) }))
      .reduce((best, it) => (it.distance < best.distance ? it : best));
    const { tape, name } = near.filed;
    return (
      `No tape for ${method} ${path}. ` +
      `The closest is ${name}, ${tape.request.method} ${tape.request.path}, which differs in ${near.fields.join(', ')}.`
    );
  }

  rewind(): void {
    this.#played.clear();
  }
}
