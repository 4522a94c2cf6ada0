import type { OfType } from "../event/happened.ts";
import type { AsWritten } from "../text/index.ts";
import type { ListImportEvent } from "./list-import.events.ts";

type DataOf<Type extends ListImportEvent["type"]> = AsWritten<OfType<ListImportEvent, Type>["data"]>;

export type ListImportCommand =
  | ({ readonly type: "StartListImport" } & DataOf<"ListImportStarted">)
  | ({ readonly type: "FinishListImport" } & DataOf<"ListImportFinished">)
  | ({ readonly type: "NoteImportConflict" } & DataOf<"ImportConflictFound">)
  | ({ readonly type: "DecideImportConflict" } & DataOf<"ImportConflictDecided">);

export type ColumnMappingCommand = { readonly type: "SaveColumnMapping" } & DataOf<"ColumnMappingSaved">;
