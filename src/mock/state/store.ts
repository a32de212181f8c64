/** The state of a mock: one app, or one workspace's knowledge, for each key, none of which sees another. */
import type { World } from '../world.js';
import { App } from './app.js';
import type { StoredFile } from './files.js';
import { Knowledge } from './knowledge.js';

export class Store {
  readonly #apps = new Map<string, App>();
  readonly #knowledge = new Map<string, Knowledge>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  app(key: string): App {
    const known = this.#apps.get(key);
    if (known) return known;
    const made = new App(key, this.#world);
    this.#apps.set(key, made);
    return made;
  }

  knowledge(key: string): Knowledge {
    const known = this.#knowledge.get(key);
    if (known) return known;
    const made = new Knowledge(key, this.#world);
    this.#knowledge.set(key, made);
    return made;
  }

  /** A file of anybody: signed addresses carry no key. */
  file(id: string): StoredFile | undefined {
    for (const owner of [...this.#apps.values(), ...this.#knowledge.values()]) {
      const file = owner.files.get(id);
      if (file) return file;
    }
    return undefined;
  }

  forget(key?: string): void {
    for (const [name, app] of this.#apps) {
      if (key !== undefined && key !== name) continue;
      app.close();
      this.#apps.delete(name);
    }
    if (key === undefined) this.#knowledge.clear();
    else this.#knowledge.delete(key);
  }
}
