import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { StoreLocked } from "klartext/event-sourcing";
import { lockFile } from "klartext/event-store-sqlite";

/** Where the service keeps its files. */
export interface DataFolder {
  readonly path: string;
  readonly log: string;
  readonly readModel: string;
  readonly uploads: string;
  /** Lets another process have the folder. */
  release(): void;
}

/** The folder cannot be made or written to. */
export class DataFolderUnusable extends Error {
  override readonly name = "DataFolderUnusable";
}

/**
 * Takes the folder for this process alone, also when the log is elsewhere; makes it where it is missing, readable by the
 * service's own user alone.
 * @throws DataFolderUnusable; StoreLocked when another process uses it
 */
export function openDataFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DataFolderUnusable(`The data folder ${path} cannot be made or written to (KLARTEXT_DATA).`, {
      cause,
    });
  }
  return {
    path,
    log: join(path, "log.sqlite"),
    readModel: join(path, "read-model"),
    uploads: join(path, "uploads"),
    release: lock(path).release,
  };
}

function lock(path: string): { release(): void } {
  try {
    return lockFile(join(path, "node"));
  } catch (error) {
    throw error instanceof StoreLocked ? new StoreLocked(path, error.holder) : error;
  }
}
