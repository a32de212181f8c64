/** Lets the messages of each user in one after the other, in the order in which they came. */
export class Lines {
  readonly #ends = new Map<string, Promise<unknown>>();

  /** Does the work when the user's work before it is done, however that ended. */
  after<T>(user: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#ends.get(user) ?? Promise.resolve()).then(work);
    const end: Promise<unknown> = done
      .catch(() => {})
      .then(() => {
        if (this.#ends.get(user) === end) this.#ends.delete(user);
      });
    this.#ends.set(user, end);
    return done;
  }

  /** When all that is under way now is done. */
  async done(): Promise<void> {
    await Promise.all(this.#ends.values());
  }
}
