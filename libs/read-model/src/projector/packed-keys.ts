import type { KnownKey } from "klartext/event-sourcing";

const SECRET_BYTES = 32;

/** Keys on their way to a thread: one buffer instead of thousands, which is moved and not copied. */
export interface PackedKeys {
  readonly ids: readonly string[];
  /** The days of those that were destroyed. */
  readonly destroyedOn: readonly (string | null)[];
  /** Side by side, in the order of the ids. */
  readonly secrets: Uint8Array<ArrayBuffer>;
}

export function packKeys(keys: ReadonlyMap<string, KnownKey>): PackedKeys {
  const secrets = new Uint8Array(keys.size * SECRET_BYTES);
  const destroyedOn: (string | null)[] = [];
  for (const key of keys.values()) {
    if (key.state === "usable") secrets.set(key.secret, destroyedOn.length * SECRET_BYTES);
    destroyedOn.push(key.state === "usable" ? null : key.on);
  }
  return { ids: [...keys.keys()], destroyedOn, secrets };
}

export function unpackKeys({ ids, destroyedOn, secrets }: PackedKeys): ReadonlyMap<string, KnownKey> {
  const keys = new Map<string, KnownKey>();
  for (const [index, id] of ids.entries()) {
    const on = destroyedOn[index] ?? null;
    const secret = secrets.subarray(index * SECRET_BYTES, (index + 1) * SECRET_BYTES);
    keys.set(id, on === null ? { state: "usable", secret } : { state: "destroyed", on });
  }
  return keys;
}
