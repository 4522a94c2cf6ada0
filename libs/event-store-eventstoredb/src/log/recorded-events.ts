import { randomUUID } from "node:crypto";
import type { RecordedEvent } from "@eventstore/db-client";
import type { NewEvent, StoredEvent } from "klartext/event-sourcing";
import type { ProposedEvent } from "../connection/append-calls.ts";
import type { Positions } from "./position.ts";

/** What we keep in the server's metadata of an event. */
interface OurMetadata {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly metadata: unknown;
}

/**
 * The server gets an id of its own for each append, and ours stands in the metadata: the server answers a repeated
 * append exactly as it answered the first, and we have to tell them apart. Tries of one append share the server's ids,
 * so they are one append.
 */
export function toProposedEvent(event: NewEvent): ProposedEvent {
  const { id, type, version, data, metadata, recordedAt } = event;
  const ours = JSON.stringify({ id, version, recordedAt });
  return {
    id: randomUUID(),
    type,
    data,
    metadata: `${ours.slice(0, -1)},"metadata":${metadata}}`,
  };
}

/** An event of this adapter's own streams. */
export function ownEvent(type: string, data: object = {}): ProposedEvent {
  return { id: randomUUID(), type, data: JSON.stringify(data), metadata: "{}" };
}

/** Also events that somebody else wrote into one of our streams: they count, and mean nothing to us. */
export function toStoredEvent(recorded: RecordedEvent, positions: Positions): StoredEvent {
  const { streamId, revision, type, isJson, data, position } = recorded;
  if (position === undefined) throw new Error("The server does not tell an event's position.");
  const { id, version, recordedAt, metadata } = ourMetadata(recorded);
  return {
    stream: streamId,
    revision: Number(revision),
    position: positions.of(position),
    id,
    type,
    version,
    data: isJson ? JSON.stringify(data) : "null",
    metadata: JSON.stringify(metadata),
    recordedAt,
  };
}

/** Our id of an event. */
export function idOf(recorded: RecordedEvent): string {
  return ourMetadata(recorded).id;
}

function ourMetadata({ metadata, id, created }: RecordedEvent): OurMetadata {
  if (isOurMetadata(metadata)) return metadata;
  return { id, version: 1, recordedAt: new Date(created).toISOString(), metadata: {} };
}

function isOurMetadata(metadata: unknown): metadata is OurMetadata {
  const { id, version, recordedAt } = (metadata ?? {}) as Partial<Record<keyof OurMetadata, unknown>>;
  return typeof id === "string" && typeof version === "number" && typeof recordedAt === "string";
}
