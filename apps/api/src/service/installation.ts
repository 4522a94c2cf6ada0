import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EventStore, KeyStore } from "klartext/event-sourcing";
import { Fingerprints } from "klartext/nest";
import { type DataFolder, DataFolderUnusable } from "./data-folder.ts";

/** What a data folder remembers of where it belongs. */
interface Belonging {
  /** Follows from a key of the log that is copied along with it: a log that was moved is of the same installation. */
  readonly installation: string;
  readonly logId: string;
  /** Logs that were moved away from: what was recorded since is not in them. */
  readonly formerLogIds: readonly string[];
}

/** The log is not the one that the data folder belongs to. */
export class OtherLog extends Error {
  override readonly name = "OtherLog";
}

/**
 * Sees to it that what this folder holds never meets the log of another installation, nor one that this installation has
 * moved away from. A folder that belongs nowhere yet belongs to this log from now on.
 * @throws OtherLog, before anything is written to folder or log
 */
export async function joinInstallation(folder: DataFolder, store: EventStore & KeyStore): Promise<void> {
  const known = belongingOf(folder);
  const fingerprints =
    known === null ? await Fingerprints.open(store) : await Fingerprints.openExisting(store);
  const installation = fingerprints?.uuidOf("installation");
  if (installation === undefined || (known !== null && known.installation !== installation)) {
    throw new OtherLog(
      `The data folder ${folder.path} belongs to another installation than the log: please start with another data folder (KLARTEXT_DATA), or with the log that this folder was used with (KLARTEXT_EVENTSTORE_URL).`,
    );
  }
  const { logId } = store;
  if (known?.formerLogIds.includes(logId)) throw leftBehind(folder);
  if (known?.logId === logId) return;
  const formerLogIds = known === null ? [] : [...known.formerLogIds, known.logId];
  remember(folder, { installation, logId, formerLogIds });
}

/**
 * To be asked before a log is made in the folder: one that was used with a log elsewhere does not get an empty one.
 * @throws OtherLog
 */
export function checkEmbeddedLog(folder: DataFolder): void {
  if (existsSync(folder.log) || belongingOf(folder) === null) return;
  throw new OtherLog(
    `The data folder ${folder.path} was used with a log, but holds none: please name the log (KLARTEXT_EVENTSTORE_URL), put log.sqlite back, or start with another data folder (KLARTEXT_DATA).`,
  );
}

/** The log that the folder was used with last; `null` before its first start. */
export function lastLogOf(folder: DataFolder): string | null {
  return belongingOf(folder)?.logId ?? null;
}

function leftBehind(folder: DataFolder): OtherLog {
  return new OtherLog(
    `This log was left behind when the installation of ${folder.path} moved to another one, which holds what was recorded since: please start with that one (KLARTEXT_EVENTSTORE_URL); to go back all the same, remove installation.json.`,
  );
}

function belongingOf(folder: DataFolder): Belonging | null {
  const file = fileIn(folder);
  if (!existsSync(file)) return null;
  try {
    const { installation, logId, formerLogIds } = JSON.parse(
      readFileSync(file, "utf8"),
    ) as Partial<Belonging>;
    if (typeof installation === "string" && typeof logId === "string" && Array.isArray(formerLogIds)) {
      return { installation, logId, formerLogIds };
    }
  } catch {
    // Said below.
  }
  throw new DataFolderUnusable(
    `The file ${file} cannot be read: remove it if you are sure that the data folder belongs to this log.`,
  );
}

/** Written beside it first: the file is whole or not there. */
function remember(folder: DataFolder, belonging: Belonging): void {
  const file = fileIn(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(belonging)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

function fileIn({ path }: DataFolder): string {
  return join(path, "installation.json");
}
