import type { DatabaseSync } from "node:sqlite";
import type { Position } from "klartext/event-sourcing";
import { isUnderstood } from "klartext/sealing";
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
  /** Types of events, with the lowest version, that were passed over because they were not understood. */
  readonly passedOver: PassedOver;
}

export type PassedOver = Readonly<Record<string, number>>;

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
    eventsDone: Number(meta.get("eventsDone") ?? 0),
    passedOver: JSON.parse(meta.get("passedOver") ?? "{}") as PassedOver,
  };
}

export function writeMeta(db: DatabaseSync, changes: Partial<FileMeta>): void {
  const save = db.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
  for (const [key, value] of Object.entries(changes)) save.run(key, columnOf(value));
}

/** Whether this version can go on with the file, on this log, and would not have understood more of it. */
export function isUsable(meta: FileMeta | null, logId: string): meta is FileMeta {
  return (
    meta?.complete === true &&
    meta.schemaVersion === SCHEMA_VERSION &&
    meta.logId === logId &&
    !Object.entries(meta.passedOver).some(([type, version]) => isUnderstood({ type, version }))
  );
}

function columnOf(value: FileMeta[keyof FileMeta]): string | null {
  if (value === null) return null;
  if (typeof value === "object") return JSON.stringify(value);
  return String(value === true ? 1 : value);
}
