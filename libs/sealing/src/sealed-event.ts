import {
  type DomainEvent,
  type DomainEventSchema,
  type Erased,
  eventCatalogue,
  isDomainEventType,
} from "klartext/domain";
import {
  currentVersion,
  type EncryptionKey,
  type KnownKey,
  type StoredEvent,
  upcast,
} from "klartext/event-sourcing";
import { randomBytesFromPool, seal, unseal } from "./cipher.ts";
import { isUnderstood } from "./not-understood.ts";

const KEY_BYTES = 32;

/** A value in the log that can be forgotten: unreadable without the key that `key` names. */
interface Sealed {
  readonly sealed: string;
  readonly key: string;
}

/** An event's data as the log keeps it, and the keys that came to be with it. */
export interface SealedEventData {
  /** JSON text */
  readonly data: string;
  readonly version: number;
  readonly newKeys: readonly EncryptionKey[];
}

export function newKey(id: string): EncryptionKey {
  return { id, secret: randomBytesFromPool(KEY_BYTES) };
}

/** The id of the key of one free text. */
export function textKeyId(eventId: string, field: string): string {
  return `${eventId}/${field}`;
}

/** The id of the key of a person or customer. */
export function subjectKeyId(subject: "customer" | "contact_person" | "person", id: string): string {
  return `${subject}/${id}`;
}

/** The ids of the subjects' keys that an event will be sealed with: to be had before `sealEvent`. */
export function subjectKeyIds(event: DomainEvent): string[] {
  const id = subjectOf(eventCatalogue[event.type], event.data as Record<string, unknown>);
  return id === null ? [] : [id];
}

/**
 * Seals what must be able to be forgotten: each free text with a key of its own, personal data with the subject's.
 * @param knownKeys secrets by id: of the subjects (see `subjectKeyIds`), and of texts that have a key already, from an
 * earlier try; every other text gets a new one
 */
export function sealEvent(
  eventId: string,
  event: DomainEvent,
  knownKeys: ReadonlyMap<string, Uint8Array>,
): SealedEventData {
  const schema = eventCatalogue[event.type];
  const data: Record<string, unknown> = { ...event.data };
  const newKeys: EncryptionKey[] = [];
  const sealField = (field: string, key: EncryptionKey) => {
    data[field] = { sealed: seal(String(data[field]), key.secret, eventId), key: key.id } satisfies Sealed;
  };
  for (const field of schema.texts) {
    if (typeof data[field] !== "string") continue;
    const id = textKeyId(eventId, field);
    const known = knownKeys.get(id);
    const key = known === undefined ? newKey(id) : { id, secret: known };
    if (known === undefined) newKeys.push(key);
    sealField(field, key);
  }
  const subject = subjectOf(schema, data);
  for (const field of schema.personal?.fields ?? []) {
    if (subject === null || typeof data[field] !== "string") continue;
    sealField(field, { id: subject, secret: secretOf(subject, knownKeys) });
  }
  return { data: JSON.stringify(data), version: currentVersion(schema), newKeys };
}

/** Ids of all keys that stored data is sealed with; reads the JSON text without parsing it. */
export function sealedKeyIds(data: string): string[] {
  return Array.from(data.matchAll(/"sealed":"[^"]*","key":"([^"]*)"/g), (match) => match[1] ?? "");
}

/**
 * The event as the domain knows it, with `Erased` where a key was destroyed.
 * @returns `undefined` for what this version does not understand: see `isUnderstood`
 * @throws Error when a key is missing or something was altered
 */
export function openEvent(stored: StoredEvent, keys: ReadonlyMap<string, KnownKey>): DomainEvent | undefined {
  if (!isDomainEventType(stored.type) || !isUnderstood(stored)) return undefined;
  const data = openData(stored.id, stored.data, keys);
  return {
    type: stored.type,
    data: upcast(eventCatalogue[stored.type], stored.version, data),
  } as DomainEvent;
}

/** Data with every sealed value opened, or replaced by `Erased`. */
function openData(
  eventId: string,
  json: string,
  keys: ReadonlyMap<string, KnownKey>,
): Record<string, unknown> {
  const data = JSON.parse(json) as Record<string, unknown>;
  for (const field of Object.keys(data)) {
    const value = data[field];
    if (isSealed(value)) data[field] = openValue(value, eventId, keys);
  }
  return data;
}

function secretOf(keyId: string, secrets: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const secret = secrets.get(keyId);
  if (secret === undefined) throw new Error(`Key ${keyId} is missing.`);
  return secret;
}

function openValue(value: Sealed, place: string, keys: ReadonlyMap<string, KnownKey>): string | Erased {
  const key = keys.get(value.key);
  if (key === undefined) throw new Error(`Key ${value.key} is missing.`);
  return key.state === "destroyed" ? { erasedOn: key.on } : unseal(value.sealed, key.secret, place);
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === "object" && value !== null && "sealed" in value && "key" in value;
}

function subjectOf(schema: DomainEventSchema, data: Record<string, unknown>): string | null {
  if (schema.personal === null) return null;
  return subjectKeyId(schema.personal.subject, String(data[schema.personal.idField]));
}
