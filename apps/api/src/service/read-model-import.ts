import { type PlacedCopy, placeCopy } from "klartext/read-model";
import { openDataFolder } from "./data-folder.ts";
import { lastLogOf } from "./installation.ts";

/**
 * Puts a copy of another node's read model into a data folder; the next start goes on from it.
 * @throws StoreLocked when the folder's service runs; DataFolderUnusable; CopyUnusable
 */
export function importReadModel(dataFolder: string, from: string): PlacedCopy {
  const folder = openDataFolder(dataFolder);
  try {
    return placeCopy({ file: folder.readModel, from, logId: lastLogOf(folder) });
  } finally {
    folder.release();
  }
}
