import { copyFileSync, renameSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Position } from "klartext/event-sourcing";
import { type FileMeta, isUsable, readMeta } from "../database/file-meta.ts";
import { removeFile } from "../database/open-file.ts";
import { SCHEMA_VERSION } from "../database/schema.ts";
import { GenerationFiles } from "../generation/generation-files.ts";
import { unfinishedCopy } from "./copy-file.ts";

export interface PlaceCopyOptions {
  /** Base path of the read model, which nobody has open. */
  readonly file: string;
  /** A copy as `ReadModel.copy` makes it. */
  readonly from: string;
  /** Of the log that the read model is for; `null` when that is not known: then it is looked at when it is opened. */
  readonly logId: string | null;
}

export interface PlacedCopy {
  readonly logId: string;
  /** From here on the log is read. */
  readonly position: Position | null;
  readonly eventsDone: number;
}

export type CopyUnusableBecause = "no-copy" | "damaged" | "other-version" | "other-log";

/** The file cannot be taken over; everything is as it was. */
export class CopyUnusable extends Error {
  override readonly name = "CopyUnusable";
  readonly because: CopyUnusableBecause;

  constructor(because: CopyUnusableBecause, message: string, options?: ErrorOptions) {
    super(message, options);
    this.because = because;
  }
}

/**
 * Checks a copy and puts it where the read model finds it when it is opened next, before all files that are there.
 * @throws CopyUnusable
 */
export function placeCopy({ file, from, logId }: PlaceCopyOptions): PlacedCopy {
  const files = new GenerationFiles(file);
  const copy = unfinishedCopy(file);
  try {
    copyFileSync(from, copy);
    const meta = checked(copy, logId);
    renameSync(copy, files.next());
    return { logId: meta.logId, position: meta.position, eventsDone: meta.eventsDone };
  } finally {
    removeFile(copy);
  }
}

function checked(copy: string, logId: string | null): FileMeta {
  const meta = inspected(copy);
  if (meta === null) throw new CopyUnusable("no-copy", "The file is no copy of a read model.");
  if (logId !== null && meta.logId !== logId) {
    throw new CopyUnusable(
      "other-log",
      "The copy was made of another log than this data folder was used with.",
    );
  }
  const { schemaVersion } = meta;
  if (!isUsable(meta, meta.logId)) {
    throw new CopyUnusable(
      "other-version",
      `The copy was made by another version of Klartext (tables ${schemaVersion}, here ${SCHEMA_VERSION}), or is not complete.`,
    );
  }
  return meta;
}

function inspected(copy: string): FileMeta | null {
  try {
    const db = new DatabaseSync(copy, { readOnly: true });
    try {
      const meta = readMeta(db);
      if (meta !== null) checkIntegrity(db);
      return meta;
    } finally {
      db.close();
    }
  } catch (cause) {
    if (cause instanceof CopyUnusable) throw cause;
    throw new CopyUnusable("no-copy", "The file is no SQLite database, or cannot be read.", { cause });
  }
}

function checkIntegrity(db: DatabaseSync): void {
  const [first] = db.prepare("PRAGMA integrity_check(1)").all();
  if (first?.integrity_check !== "ok") throw new CopyUnusable("damaged", "The copy is damaged.");
}
