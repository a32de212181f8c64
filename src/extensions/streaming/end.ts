/** An end that can be waited for. Most is never waited for: the promise is made when somebody asks. */
export class End {
  #promise: Promise<void> | undefined;
  #resolve: (() => void) | undefined;

  /** Resolves when it is there. */
  get reached(): Promise<void> {
    this.#promise ??= new Promise((resolve) => {
      this.#resolve = resolve;
    });
    return this.#promise;
  }

  reach(): void {
    this.#promise ??= Promise.resolve();
    this.#resolve?.();
  }
}
