import { createHmac } from "node:crypto";
import type { KeyStore } from "klartext/event-sourcing";
import { newKey } from "klartext/sealing";
import { joined, uuidFrom } from "./derived-ids.ts";

const KEY_ID = "installation/fingerprints";

/**
 * Fingerprints of content under this installation's own key: equal content gives equal fingerprints, and nobody
 * without the key can try out what a fingerprint stands for.
 */
export class Fingerprints {
  readonly #secret: Uint8Array;

  private constructor(secret: Uint8Array) {
    this.#secret = secret;
  }

  /** Makes the key when the log has none yet. */
  static async open(keyStore: KeyStore): Promise<Fingerprints> {
    await keyStore.storeKeys([newKey(KEY_ID)]);
    const fingerprints = await Fingerprints.openExisting(keyStore);
    if (fingerprints === null) throw new Error("The installation's fingerprint key is gone.");
    return fingerprints;
  }

  /** `null` when the log has no such key; nothing is written. */
  static async openExisting(keyStore: KeyStore): Promise<Fingerprints | null> {
    const key = (await keyStore.findKeys([KEY_ID])).get(KEY_ID);
    return key?.state === "usable" ? new Fingerprints(key.secret) : null;
  }

  /** Hex, 256 bits. */
  of(...parts: readonly string[]): string {
    return createHmac("sha256", this.#secret).update(joined(parts)).digest("hex");
  }

  /** For the ids of things that exist once per content, such as an imported row. */
  uuidOf(...parts: readonly string[]): string {
    return uuidFrom(this.of(...parts));
  }
}
