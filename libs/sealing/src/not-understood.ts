import { eventCatalogue, isDomainEventType } from "klartext/domain";
import { currentVersion, type StoredEvent } from "klartext/event-sourcing";

/**
 * A newer version of Klartext, on another node or before a downgrade, has recorded something that this version does not
 * understand, and that it would have to understand for this.
 */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
  readonly stream: string;

  constructor({ stream, type, version }: Pick<StoredEvent, "stream" | "type" | "version">) {
    super(`${type} (version ${version}) in ${stream} was recorded by a newer version of Klartext.`);
    this.stream = stream;
  }
}

/** Whether this version knows the type of the event, and the version of its data. */
export function isUnderstood({ type, version }: Pick<StoredEvent, "type" | "version">): boolean {
  return isDomainEventType(type) && version <= currentVersion(eventCatalogue[type]);
}
