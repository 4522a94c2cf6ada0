import { Inject, Injectable } from "@nestjs/common";
import type { KeyHolder, Role } from "klartext/domain";
import { CLOCK, type Clock, READ_MODEL } from "klartext/nest";
import type { AccessKeyRow, ReadModel } from "klartext/read-model";
import type { CallerOfRequest } from "./caller.ts";

/** A key as far as it matters to whether it opens anything. */
export interface KnownKey {
  readonly accessKeyId: string;
  readonly holder: KeyHolder;
  readonly role: Role;
  /** SHA-256, hex */
  readonly secretHash: string;
  /** RFC 3339 */
  readonly expiresAt: string | null;
}

/**
 * Finds whose key it is. What this node acknowledged counts at once, also while the read model lags: a new key is
 * accepted, one that was revoked or renewed is refused.
 */
@Injectable()
export class AccessKeyDirectory {
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #admitted = new Map<string, KnownKey>();
  readonly #listedKeys = new Map<string, AccessKeyRow>();
  #listedAt: string | null = null;
  readonly #withdrawnHashes = new Set<string>();

  constructor(@Inject(READ_MODEL) readModel: ReadModel, @Inject(CLOCK) clock: Clock) {
    this.#readModel = readModel;
    this.#clock = clock;
  }

  /** @param secretHash SHA-256 of the key, hex */
  find(secretHash: string): CallerOfRequest | undefined {
    if (this.#withdrawnHashes.has(secretHash)) return undefined;
    const key = this.#listed(secretHash);
    if (key !== undefined) this.#admitted.delete(secretHash);
    return key?.revokedAt ? undefined : this.#callerWith(key ?? this.#admitted.get(secretHash));
  }

  /** Looked up once per state of the read model: it cannot have changed while that stays where it is. */
  #listed(secretHash: string): AccessKeyRow | undefined {
    const position = this.#readModel.position();
    if (position !== this.#listedAt) {
      this.#listedKeys.clear();
      this.#listedAt = position;
    }
    const known = this.#listedKeys.get(secretHash);
    if (known !== undefined) return known;
    const key = this.#readModel.accessKeys.byHash(secretHash);
    if (key !== undefined) this.#listedKeys.set(secretHash, key);
    return key;
  }

  /** To be called when a key was issued or got this secret. */
  admit(key: KnownKey): void {
    this.#admitted.set(key.secretHash, key);
  }

  /** To be called when a key was revoked or got a new secret. */
  withdraw(secretHash: string): void {
    this.#withdrawnHashes.add(secretHash);
    this.#admitted.delete(secretHash);
  }

  #callerWith(key: KnownKey | undefined): CallerOfRequest | undefined {
    if (key === undefined || this.#isExpired(key.expiresAt)) return undefined;
    const { accessKeyId, secretHash, role, holder } = key;
    return { keyId: accessKeyId, secretHash, role, holder };
  }

  #isExpired(expiresAt: string | null): boolean {
    return expiresAt !== null && Date.parse(expiresAt) <= this.#clock.now();
  }
}
