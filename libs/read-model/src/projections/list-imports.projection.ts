import type { ListImportEvent, OpenPointEvent } from "klartext/domain";
import { textKeyId } from "klartext/sealing";
import type { ListImportRow } from "../queries/directory-rows.ts";
import type { Happening } from "./happening.ts";
import { takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/** Imports of lists, the conflicts that they found, and saved column mappings. */
export function projectListImport(happening: Happening<ListImportEvent>, tables: Tables): void {
  const { sql } = tables;
  const { subjectId: importId, eventId, position, recordedAt } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  tables.texts.put(texts);
  switch (event.type) {
    case "ListImportStarted": {
      const started: ListImportRow = {
        ...event.data,
        importId,
        startedAt: recordedAt,
        finishedAt: null,
        counts: null,
      };
      sql.run(
        "INSERT OR REPLACE INTO list_imports (import_id, position, record) VALUES (?, ?, ?)",
        importId,
        position,
        JSON.stringify(started),
      );
      break;
    }
    case "ListImportFinished": {
      const { rejectedRows: _, ...counts } = event.data;
      sql.run(
        "UPDATE list_imports SET record = json_patch(record, ?) WHERE import_id = ?",
        JSON.stringify({ finishedAt: recordedAt, counts }),
        importId,
      );
      break;
    }
    case "ImportConflictFound":
      sql.run(
        "INSERT OR REPLACE INTO import_conflicts (conflict_id, import_id, decided, record) VALUES (?, ?, NULL, ?)",
        event.data.conflictId,
        importId,
        JSON.stringify({ ...event.data, importId }),
      );
      break;
    case "ImportConflictDecided":
      sql.run(
        "UPDATE import_conflicts SET decided = ? WHERE conflict_id = ?",
        event.data.keep,
        event.data.conflictId,
      );
      break;
    case "ColumnMappingSaved":
      sql.run(
        "INSERT OR REPLACE INTO column_mappings (name, mapping) VALUES (?, ?)",
        event.data.name,
        JSON.stringify(event.data.mapping),
      );
      break;
    default:
      event satisfies never;
  }
}

/** The row of a list behind a point: what the next import of that list is compared with. */
export function projectImportedRow(happening: Happening<OpenPointEvent>, { sql, texts }: Tables): void {
  const { subjectId: pointId, event, eventId } = happening;
  if (event.type !== "OpenPointImported" && event.type !== "ImportedRowSeenAgain") return;
  const { importId, row } = event.data;
  const rowText = textKeyId(eventId, "row");
  texts.put({ [rowText]: row });
  if (event.type === "OpenPointImported") {
    sql.run(
      `INSERT OR REPLACE INTO imported_points (list_name, old_number, point_id, import_id, row_text)
       VALUES (?, ?, ?, ?, ?)`,
      event.data.listName,
      event.data.oldNumber,
      pointId,
      importId,
      rowText,
    );
  } else {
    const before = sql.one<{ row_text: string }>(
      "SELECT row_text FROM imported_points WHERE point_id = ?",
      pointId,
    );
    texts.drop([before?.row_text]);
    sql.run(
      "UPDATE imported_points SET import_id = ?, row_text = ? WHERE point_id = ?",
      importId,
      rowText,
      pointId,
    );
  }
}
