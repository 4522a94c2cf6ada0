import type { RecordedEvent } from "@eventstore/db-client";
import type { ProposedEvent } from "../connection/append-calls.ts";
import { ownEvent } from "../log/recorded-events.ts";
import { KEY_STREAMS } from "../log/streams.ts";

/** What a key stream holds: wrapped secrets by id. Of two under one id, the first counts. */
export type WrappedKeys = Readonly<Record<string, string>>;

const TYPE = "KeysStored";

/**
 * The stream that a key is kept in. The keys of one event's texts (`<uuid of the event>/<field>`) come together and are
 * read together, so they share a stream; every other key has its own.
 */
export function keyStreamOf(id: string): string {
  const [, event] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//.exec(id) ?? [];
  return `${KEY_STREAMS}${event ?? id}`;
}

export function keysStored(keys: WrappedKeys): ProposedEvent {
  return ownEvent(TYPE, { keys });
}

export function keysOf({ type, data }: RecordedEvent): WrappedKeys {
  return type === TYPE ? (data as unknown as { readonly keys: WrappedKeys }).keys : {};
}

/** All keys of a stream, from its events in order. */
export function mergedKeys(events: readonly RecordedEvent[]): ReadonlyMap<string, string> {
  const merged = new Map<string, string>();
  for (const event of events) {
    for (const [id, wrapped] of Object.entries(keysOf(event))) if (!merged.has(id)) merged.set(id, wrapped);
  }
  return merged;
}
