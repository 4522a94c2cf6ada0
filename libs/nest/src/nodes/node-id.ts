import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The id of the node that fills this read model: made up at the first start and kept beside the files, so that the node
 * is the same after every restart.
 * @throws Error when something else stands in its file
 */
export function nodeIdBeside(readModelFile: string): string {
  const file = `${readModelFile}.node`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${randomUUID()}\n`, { flag: "wx", flush: true, mode: 0o600 });
  }
  const nodeId = readFileSync(file, "utf8").trim();
  if (!UUID.test(nodeId)) throw new Error(`${file} should hold the id of this node, a UUID.`);
  return nodeId;
}
