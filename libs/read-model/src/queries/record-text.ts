import type { FreeText } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";

/** A record as it was kept, with its texts in the places where their ids stand. */
export function withTexts<Row>(record: string, fields: readonly (keyof Row)[], sql: Statements): Row {
  const row = JSON.parse(record) as Row;
  for (const field of fields) {
    const id = row[field];
    if (typeof id === "string") row[field] = (recordText(id, sql) ?? null) as Row[keyof Row];
  }
  return row;
}

export function recordText(id: string, sql: Statements): FreeText | undefined {
  const row = sql.one<{ text: string }>("SELECT text FROM texts WHERE text_id = ?", id);
  return row === undefined ? undefined : (JSON.parse(row.text) as FreeText);
}
