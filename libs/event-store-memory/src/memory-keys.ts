import { type EncryptionKey, KeysTaken, type KnownKey } from "klartext/event-sourcing";

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

  all(): ReadonlyMap<string, KnownKey> {
    return this.find([...this.#keys.keys()]);
  }

  /** @throws KeysTaken when one of them is there with another secret; then none is added */
  addNew(keys: readonly EncryptionKey[]): void {
    const taken = keys.filter(({ id, secret }) => {
      const present = this.#keys.get(id);
      return present?.state === "usable" && !Buffer.from(present.secret).equals(secret);
    });
    if (taken.length > 0) throw new KeysTaken(taken.map(({ id }) => id));
    this.add(keys);
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
