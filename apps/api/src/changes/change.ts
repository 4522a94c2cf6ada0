import { eventCatalogue, isDomainEventType, type Role } from "klartext/domain";
import { type StoredEvent, upcast } from "klartext/event-sourcing";
import { isUnderstood } from "klartext/sealing";
import { type ChangedSubject, subjectFor } from "./changed-subject.ts";
import { toldFields } from "./told-fields.ts";

/** Something that happened, as tools are told: without persons and without words. */
export interface Change {
  readonly position: string;
  /** The event's name in kebab-case. */
  readonly type: string;
  /** RFC 3339 */
  readonly recordedAt: string;
  readonly subject: ChangedSubject & { readonly number?: string };
  /** Of the subject, for its ETag. */
  readonly revision: number;
  readonly changed: Readonly<Record<string, unknown>>;
}

/** `undefined` where the role is not told of it. */
export function changeFor(
  role: Role,
  stored: StoredEvent,
  numberOf: (id: string) => string | undefined,
): Change | undefined {
  const subject = subjectFor(role, stored.stream);
  if (subject === null || !isDomainEventType(stored.type)) return undefined;
  const number = isNumbered(subject) ? numberOf(subject.id ?? "") : undefined;
  return {
    position: stored.position,
    type: kebabCase(stored.type),
    recordedAt: stored.recordedAt,
    subject: number === undefined ? subject : { ...subject, number },
    revision: stored.revision,
    changed: changedIn(stored),
  };
}

/** Nothing where a newer version of Klartext has recorded fields that this one does not know. */
function changedIn({ type, version, data }: StoredEvent): Record<string, unknown> {
  if (!isDomainEventType(type) || !isUnderstood({ type, version })) return {};
  const fields = upcast(eventCatalogue[type], version, JSON.parse(data)) as Readonly<Record<string, unknown>>;
  const told = toldFields[type] as readonly string[];
  return Object.fromEntries(
    told.filter((field) => field in fields).map((field) => [field, withoutPersons(fields[field])]),
  );
}

/** Affected customers come with the contact person for the matter. */
function withoutPersons(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersons);
  if (typeof value !== "object" || value === null) return value;
  const { contactPersonId: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

function isNumbered({ kind }: ChangedSubject): boolean {
  return kind === "open_point" || kind === "corrective_action";
}

export function kebabCase(type: string): string {
  return type.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
