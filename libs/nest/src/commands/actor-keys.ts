import type { EncryptionKey, KeyStore } from "klartext/event-sourcing";
import { actorsKeyId, newKey } from "klartext/sealing";

/** Hands out the key that a day's actors are sealed with. One day's key is kept in memory at a time. */
export class ActorKeys {
  readonly #keyStore: KeyStore;
  #today: Promise<EncryptionKey> | undefined;
  #day = "";

  constructor(keyStore: KeyStore) {
    this.#keyStore = keyStore;
  }

  /** @param day ISO date in UTC */
  of(day: string): Promise<EncryptionKey> {
    if (this.#today === undefined || day !== this.#day) {
      const key = storedKey(this.#keyStore, actorsKeyId(day));
      key.catch(() => {
        if (this.#today === key) this.#today = undefined;
      });
      this.#day = day;
      this.#today = key;
    }
    return this.#today;
  }
}

/**
 * The key in force under an id: durable before anything is sealed with it, and the same for everybody who asks.
 * @throws SubjectErased when it has been destroyed
 */
export async function storedKey(keyStore: KeyStore, id: string): Promise<EncryptionKey> {
  const known = (await keyStore.findKeys([id])).get(id) ?? (await storeNewKey(keyStore, id));
  if (known?.state !== "usable") throw new SubjectErased(id);
  return { id, secret: known.secret };
}

async function storeNewKey(keyStore: KeyStore, id: string) {
  await keyStore.storeKeys([newKey(id)]);
  return (await keyStore.findKeys([id])).get(id);
}

/** Nothing can be written about somebody who was erased. */
export class SubjectErased extends Error {
  override readonly name = "SubjectErased";
  readonly keyId: string;

  constructor(keyId: string) {
    super(`The key ${keyId} was destroyed.`);
    this.keyId = keyId;
  }
}
