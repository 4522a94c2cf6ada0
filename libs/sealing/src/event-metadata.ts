import type { SealedActor } from "./sealed-actor.ts";

/** What the log keeps about an event besides what happened. */
export interface EventMetadata {
  readonly commandId: string;
  readonly actor: SealedActor;
  /** Keyed fingerprint of the request, when the caller gave an Idempotency-Key. */
  readonly request?: string;
  /** Hash of the previous event of the stream: room for the hash chain. */
  readonly previousHash?: string;
}

export function parseMetadata(metadata: string): EventMetadata {
  return JSON.parse(metadata) as EventMetadata;
}
