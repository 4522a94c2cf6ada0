import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFolder } from "./data-folder.ts";

/** The id of the node that works with this folder, given at its first start. */
export function nodeIdIn({ path }: DataFolder): string {
  const file = join(path, "node");
  const known = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (/^[0-9a-f-]{36}$/.test(known)) return known;
  const nodeId = randomUUID();
  writeFileSync(file, `${nodeId}\n`, { mode: 0o600, flush: true });
  return nodeId;
}
