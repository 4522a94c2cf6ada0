import type { DatabaseSync } from "node:sqlite";
import type { Position } from "klartext/event-sourcing";
import { SCHEMA_VERSION } from "./schema.ts";

/** What a read-model file says of itself. */
export interface FileMeta {
  readonly schemaVersion: number;
  /** The log that it was filled from: its positions mean nothing in another one. */
  readonly logId: string;
  /** Filled to its end, with its indexes. */
  readonly complete: boolean;
  readonly position: Position | null;
  readonly eventsDone: number;
}

/** `null` when the file is none of a read model's. */
export function readMeta(db: DatabaseSync): FileMeta | null {
  if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get() === undefined) return null;
  const rows = db.prepare("SELECT key, value FROM meta").all() as { key: string; value: string | null }[];
  const meta = new Map(rows.map(({ key, value }) => [key, value]));
  return {
    schemaVersion: Number(meta.get("schemaVersion")),
    logId: meta.get("logId") ?? "",
    complete: meta.get("complete") === "1",
    position: meta.get("position") ?? null,
    eventsDone: Number(meta.get("eventsDone")),
  };
}

export function writeMeta(db: DatabaseSync, changes: Partial<FileMeta>): void {
  const save = db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
  for (const [key, value] of Object.entries(changes)) {
    save.run(key, value === null ? null : String(value === true ? 1 : value));
  }
}

/** Whether this version can go on with the file, on this log. */
export function isUsable(meta: FileMeta | null, logId: string): meta is FileMeta {
  return meta?.complete === true && meta.schemaVersion === SCHEMA_VERSION && meta.logId === logId;
}
