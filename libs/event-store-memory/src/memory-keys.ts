import type { EncryptionKey, KnownKey } from "klartext/event-sourcing";

/** The keys of a memory store; secrets are copied in and out, as any other store would. */
export class MemoryKeys {
  readonly #keys = new Map<string, KnownKey>();

  find(ids: readonly string[]): ReadonlyMap<string, KnownKey> {
    const found = new Map<string, KnownKey>();
    for (const id of ids) {
      const key = this.#keys.get(id);
      if (key) found.set(id, key.state === "usable" ? { state: "usable", secret: key.secret.slice() } : key);
    }
    return found;
  }

  add(keys: readonly EncryptionKey[]): void {
    for (const { id, secret } of keys) {
      if (!this.#keys.has(id)) this.#keys.set(id, { state: "usable", secret: secret.slice() });
    }
  }

  destroy(ids: readonly string[], on: string): void {
    for (const id of ids) {
      const key = this.#keys.get(id);
      if (key?.state === "destroyed") continue;
      key?.secret.fill(0);
      this.#keys.set(id, { state: "destroyed", on });
    }
  }
}
