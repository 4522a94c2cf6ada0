const MOST = 50_000;

/**
 * Secrets used lately. Whoever follows the log passes the keys right before the events that need them; so this is what
 * makes a catch-up quick.
 */
export class KeyCache {
  readonly #secrets = new Map<string, Uint8Array>();

  get(id: string): Uint8Array | undefined {
    const secret = this.#secrets.get(id);
    if (secret !== undefined) {
      this.#secrets.delete(id);
      this.#secrets.set(id, secret);
    }
    return secret;
  }

  /** The first secret under an id is the one that counts. */
  add(id: string, secret: Uint8Array): void {
    if (this.#secrets.has(id)) return;
    if (this.#secrets.size >= MOST) this.#forgetOldest();
    this.#secrets.set(id, secret.slice());
  }

  forget(id: string): void {
    this.#secrets.get(id)?.fill(0);
    this.#secrets.delete(id);
  }

  #forgetOldest(): void {
    const [oldest] = this.#secrets.keys();
    if (oldest !== undefined) this.forget(oldest);
  }
}
