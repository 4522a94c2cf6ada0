import type { EncryptionKey, KnownKey } from "klartext/event-sourcing";
import { seal, unseal } from "./cipher.ts";

/** Who did something: a person under a random id, a tool by its name, or Klartext itself. */
export type Actor =
  | { readonly kind: "person"; readonly personId: string }
  | { readonly kind: "tool"; readonly tool: string }
  | { readonly kind: "klartext" };

/** The key that a day's actors are sealed with; destroying it forgets who did what on that day. */
export function actorsKeyId(day: string): string {
  return `actors/${day}`;
}

export interface SealedActor {
  readonly sealed: string;
  readonly key: string;
}

export function sealActor(actor: Actor, key: EncryptionKey, eventId: string): SealedActor {
  return { sealed: seal(JSON.stringify(actor), key.secret, eventId), key: key.id };
}

/** `null` when it has been forgotten who it was. */
export function openActor(
  actor: SealedActor,
  eventId: string,
  keys: ReadonlyMap<string, KnownKey>,
): Actor | null {
  const key = keys.get(actor.key);
  if (key === undefined) throw new Error(`Key ${actor.key} is missing.`);
  return key.state === "destroyed" ? null : (JSON.parse(unseal(actor.sealed, key.secret, eventId)) as Actor);
}
