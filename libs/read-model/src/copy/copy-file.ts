import { randomUUID } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { backup, DatabaseSync } from "node:sqlite";
import type { Position } from "klartext/event-sourcing";
import { readMeta } from "../database/file-meta.ts";
import { removeFile } from "../database/open-file.ts";

/** A consistent copy of what is served, for another node to begin with. It holds texts and names as they are shown. */
export interface ReadModelCopy {
  /** Of the last event that it holds; what came later is for the other node to read. */
  readonly position: Position | null;
  /** A SQLite file, whose table `meta` says of which log and version it is. To be closed by the caller; already nameless. */
  readonly file: FileHandle;
}

/** All at once: between portions a writer would make it start again. It is done in a thread of its own. */
const ALL_PAGES = 2 ** 31 - 1;

/** @param base of the files of the read model: the copy lies beside them for as long as it is made */
export async function copyOf(served: string, base: string): Promise<ReadModelCopy> {
  const target = unfinishedCopy(base);
  try {
    await copyPages(served, target);
    const position = settled(target);
    return { position, file: await open(target, "r") };
  } finally {
    removeFile(target);
  }
}

/** A name that is no generation's; what a crash leaves behind under such names is removed at the next start. */
export function unfinishedCopy(base: string): string {
  return `${base}.copy-${randomUUID()}`;
}

async function copyPages(from: string, to: string): Promise<void> {
  const db = new DatabaseSync(from, { readOnly: true });
  try {
    await backup(db, to, { rate: ALL_PAGES });
  } finally {
    db.close();
  }
}

/** Makes it one file, without a write-ahead log beside it. */
function settled(file: string): Position | null {
  const db = new DatabaseSync(file);
  try {
    db.exec("PRAGMA journal_mode = DELETE");
    return readMeta(db)?.position ?? null;
  } finally {
    db.close();
  }
}
