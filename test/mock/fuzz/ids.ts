/** Ids that answers told, by what they are of, so that later requests meet things that exist. */
import type { Random } from './random.js';

const MOST = 12;
/** `documents.createByText` answers with a document; its `id` is a `document_id`. */
const nameOf = (operation: string) => `${operation.split('.').at(-2)?.replace(/s$/, '')}_id`;

export class KnownIds {
  readonly #byName = new Map<string, string[]>();

  /** Takes all ids from the answer to an operation. */
  learn(operation: string, answer: unknown): void {
    if (typeof answer !== 'object' || answer === null) return;
    for (const [key, value] of Object.entries(answer)) {
      if (typeof value === 'string' && (key === 'id' || /_id$/.test(key) || key === 'batch')) {
        this.#add(key === 'id' ? nameOf(operation) : key, value);
      } else this.learn(key === 'document' ? 'documents.get' : operation, value);
    }
  }

  #add(name: string, id: string): void {
    const known = this.#byName.get(name) ?? [];
    if (!known.includes(id)) this.#byName.set(name, [id, ...known].slice(0, MOST));
  }

  /** One of the name, or any; undefined when nothing is known. */
  pick(random: Random, name: string): string | undefined {
    const fitting = this.#byName.get(name.replace(/s$/, '')) ?? [];
    const from = fitting.length && random.chance(0.9) ? fitting : [...this.#byName.values()].flat();
    return from.length ? random.pick(from) : undefined;
  }
}
