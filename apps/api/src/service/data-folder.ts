import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";

/** Where the service keeps its files. */
export interface DataFolder {
  readonly path: string;
  readonly log: string;
  readonly readModel: string;
  readonly uploads: string;
}

/** The folder cannot be made or written to. */
export class DataFolderUnusable extends Error {
  override readonly name = "DataFolderUnusable";
}

/** Makes the folders where they are missing, readable by the service's own user alone. */
export function openDataFolder(path: string): DataFolder {
  const folder = {
    path,
    log: join(path, "log.sqlite"),
    readModel: join(path, "read-model"),
    uploads: join(path, "uploads"),
  };
  try {
    mkdirSync(folder.uploads, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DataFolderUnusable(`The data folder ${path} cannot be made or written to (KLARTEXT_DATA).`, {
      cause,
    });
  }
  return folder;
}
