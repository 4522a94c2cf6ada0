/** One secret for one thing that may have to be forgotten: a person, a text, a day's actors. */
export interface EncryptionKey {
  readonly id: string;
  /** 32 bytes, for AES-256. */
  readonly secret: Uint8Array;
}

/** What is known of a key: its secret, or the day (ISO date) on which it was destroyed. */
export type KnownKey =
  | { readonly state: "usable"; readonly secret: Uint8Array }
  | { readonly state: "destroyed"; readonly on: string };

/**
 * The keys that personal data and free texts are sealed with. Destroying a key is how something is erased, so a
 * destroyed key leaves nothing but its id and the day.
 */
export interface KeyStore {
  /** Ids that were never stored are absent from the answer. */
  findKeys(ids: readonly string[]): Promise<ReadonlyMap<string, KnownKey>>;

  /** Every key, in batches of any order; one may come twice, then with the same secret. */
  allKeys(): AsyncIterable<ReadonlyMap<string, KnownKey>>;

  /** Makes keys durable. A key that is there already, also a destroyed one, stays as it is. */
  storeKeys(keys: readonly EncryptionKey[]): Promise<void>;

  /**
   * Destroys keys; ids without a key are recorded as destroyed too, so that they can never be used.
   * When it resolves, nobody is given these secrets any more, and what can be removed at once is gone: see `remainsOf`.
   *
   * @param on ISO date that stands in the place of what was erased
   */
  destroyKeys(ids: readonly string[], on: string): Promise<void>;

  /**
   * Those of these destroyed keys of which bytes are left in the store's files. Empty at once where files can be
   * overwritten; a log that is only ever added to loses them when it is scavenged.
   */
  remainsOf(ids: readonly string[]): Promise<readonly string[]>;
}
