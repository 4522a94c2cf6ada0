/**
 * What happens around the import of a list. One stream per import; one per saved column mapping.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import type { FreeText } from "../text/index.ts";

export interface ImportCounts {
  readonly imported: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly rejected: number;
}

export type ListImportEvent =
  /** The upload is on disk; from here on the import goes on until it is finished, also after a restart. */
  | Happened<
      "ListImportStarted",
      {
        readonly listName: string;
        readonly rows: number;
        /** Where the upload waits, and the key it is sealed with. */
        readonly uploadId: string;
      }
    >
  | Happened<
      "ListImportFinished",
      ImportCounts & {
        /** The first of the rejected rows with their problems, JSON; `null` when none was rejected. */
        readonly rejectedRows: FreeText | null;
      }
    >
  /** The list and Klartext changed the same field differently since the last import of that list. */
  | Happened<
      "ImportConflictFound",
      {
        readonly conflictId: string;
        readonly pointId: string;
        readonly oldNumber: string;
        readonly field: string;
        readonly listValue: FreeText | null;
        readonly klartextValue: FreeText | null;
        /** ISO date. The text was erased in Klartext: then the list's is not kept either. */
        readonly erasedOn: string | null;
      }
    >
  | Happened<"ImportConflictDecided", { readonly conflictId: string; readonly keep: "list" | "klartext" }>
  | Happened<"ColumnMappingSaved", { readonly name: string; readonly mapping: unknown }>;
