import { Inject, Injectable } from "@nestjs/common";
import { CLOCK, type Clock, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { CallerOfRequest } from "./caller.ts";

/** Finds whose key it is. A key that was revoked or renewed on this node is refused at once, also while the read model lags. */
@Injectable()
export class AccessKeyDirectory {
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #withdrawnHashes = new Set<string>();

  constructor(@Inject(READ_MODEL) readModel: ReadModel, @Inject(CLOCK) clock: Clock) {
    this.#readModel = readModel;
    this.#clock = clock;
  }

  /** @param secretHash SHA-256 of the key, hex */
  find(secretHash: string): CallerOfRequest | undefined {
    if (this.#withdrawnHashes.has(secretHash)) return undefined;
    const key = this.#readModel.accessKeys.byHash(secretHash);
    if (key === undefined || key.revokedAt !== null || this.#isExpired(key.expiresAt)) return undefined;
    return { keyId: key.accessKeyId, role: key.role, holder: key.holder };
  }

  /** To be called when a key was revoked or got a new secret. */
  withdraw(secretHash: string): void {
    this.#withdrawnHashes.add(secretHash);
  }

  #isExpired(expiresAt: string | null): boolean {
    return expiresAt !== null && Date.parse(expiresAt) <= this.#clock.now();
  }
}
