import { derivedUuid } from "klartext/nest";

export function personStream(personId: string): string {
  return `person-${personId}`;
}

/** The command that adds a person names them by its own id, so that a repeated request meets the same person. */
export function newPersonId(commandId: string): string {
  return derivedUuid("person", commandId);
}
