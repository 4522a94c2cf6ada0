import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

const packageFile = findPackageJSON(import.meta.url);

/** The version of this installation. */
export const version: string =
  packageFile === undefined
    ? "unknown"
    : (JSON.parse(readFileSync(packageFile, "utf8")) as { version: string }).version;
