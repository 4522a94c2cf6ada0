import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the files of one test. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "klartext-"));
  return {
    file: (name: string) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
