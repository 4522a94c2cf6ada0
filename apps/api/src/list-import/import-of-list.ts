import { rowIdentity } from "klartext/domain";
import { type CommandContext, derivedUuid, type Fingerprints } from "klartext/nest";
import type { Actor } from "klartext/sealing";

/** Which import a row comes in with, and who wants it. */
export interface ImportOfList {
  readonly importId: string;
  readonly listName: string;
  readonly actor: Actor;
}

/** Every command of an import has an id that follows from the import and the place: going on repeats nothing. */
export function stepOf({ importId, actor }: ImportOfList, ...place: readonly string[]): CommandContext {
  return { commandId: derivedUuid("listImportStep", importId, ...place), actor };
}

/** A row is the same point in every import of its list; the point's stream reserves it. */
export function importedPointId(fingerprints: Fingerprints, listName: string, number: string): string {
  return fingerprints.uuidOf("importedRow", rowIdentity(listName, number));
}

/** The action that came with a row. */
export function importedActionId(pointId: string): string {
  return derivedUuid("importedAction", pointId);
}
