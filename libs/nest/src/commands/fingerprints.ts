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

  static async open(keyStore: KeyStore): Promise<Fingerprints> {
    await keyStore.storeKeys([newKey(KEY_ID)]);
    const key = (await keyStore.findKeys([KEY_ID])).get(KEY_ID);
    if (key?.state !== "usable") throw new Error("The installation's fingerprint key is gone.");
    return new Fingerprints(key.secret);
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
