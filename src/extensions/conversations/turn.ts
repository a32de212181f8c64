import type { ChatStream } from '../../index.js';
import type { Opened } from './opening.js';
import type { ConversationStore } from './store/conversation-store.js';

/** Whose message it is, and where the conversation is remembered. */
interface Place {
  user: string;
  store: ConversationStore;
  signal: AbortSignal;
}

/** A message whose turn it is. */
export class Turn {
  readonly stream: ChatStream;
  readonly #place: Place;
  readonly #release: Opened['release'];
  readonly #leave: () => void;
  #id = '';
  #kept = true;

  /**
   * Waits for the messages before, and sends this one.
   *
   * @throws DifyAbortError when the signal aborts first; otherwise what `send` throws.
   */
  static async take(place: Place, send: () => Promise<Opened>): Promise<Turn> {
    const leave = await place.store.enter(place.user, place.signal);
    try {
      return new Turn(place, await send(), leave);
    } catch (error) {
      leave();
      throw error;
    }
  }

  private constructor(place: Place, { stream, release }: Opened, leave: () => void) {
    this.stream = stream;
    this.#place = place;
    this.#release = release;
    this.#leave = leave;
  }

  /** The conversation is known, from the first event on: whatever becomes of the answer, it is remembered. */
  async begun(id: string): Promise<void> {
    if (this.#id) return;
    this.#id = id;
    // The answer is on its way: a store that fails now is asked again at its end.
    this.#kept = await this.#keep().then(
      () => true,
      () => false,
    );
    await this.#free();
  }

  /** Nothing more comes, and the next message may go. */
  async over(): Promise<void> {
    try {
      if (!this.#kept) await this.#keep();
      this.#kept = true;
    } finally {
      await this.#free();
      this.#leave();
    }
  }

  #keep(): Promise<void> {
    const { store, user } = this.#place;
    return store.set(user, this.#id);
  }

  /** A right that cannot be given up lapses by itself. */
  async #free(): Promise<void> {
    await this.#release().catch(() => {});
  }
}
