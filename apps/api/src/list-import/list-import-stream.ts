import { foldForSearch } from "klartext/domain";
import { derivedUuid, type Fingerprints } from "klartext/nest";

export function listImportStream(importId: string): string {
  return `listImport-${importId}`;
}

/** The command that starts an import names it by its own id, so that a repeated request meets the same import. */
export function newImportId(commandId: string): string {
  return derivedUuid("listImport", commandId);
}

/** Upper and lower case and umlauts make no other mapping. */
export function columnMappingStream(name: string, fingerprints: Fingerprints): string {
  return `columnMapping-${fingerprints.of("columnMapping", foldForSearch(name))}`;
}

/** One import of a list at a time, on whichever node: held under this name. */
export function listImportLease(listName: string, fingerprints: Fingerprints): string {
  return `list-import/${fingerprints.of("listImport", foldForSearch(listName))}`;
}
