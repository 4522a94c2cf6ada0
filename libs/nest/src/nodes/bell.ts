/** Wakes whoever waits for something to do. */
export class Bell {
  #rung = false;
  #wake = () => {};

  ring(): void {
    this.#rung = true;
    this.#wake();
  }

  /**
   * Waits until it rings; not at all when it has rung since it was heard last.
   * @throws the signal's reason when that is aborted
   */
  async heard(until: AbortSignal): Promise<void> {
    if (!this.#rung && !until.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const wake = () => resolve();
      this.#wake = wake;
      until.addEventListener("abort", wake);
      await promise;
      until.removeEventListener("abort", wake);
    }
    until.throwIfAborted();
    this.#rung = false;
  }
}
