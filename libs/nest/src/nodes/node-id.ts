import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands in the file is not the id of a node; the message says what to do. */
export class NodeIdUnusable extends Error {
  override readonly name = "NodeIdUnusable";
}

/**
 * The id of the node that keeps it in this file: made up at the first start, so that the node is the same after every
 * restart.
 * @throws NodeIdUnusable
 */
export function nodeIdKeptIn(file: string): string {
  const known = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (UUID.test(known)) return known;
  if (known !== "") {
    throw new NodeIdUnusable(
      `${file} should hold the id of this node, a UUID. Put it back, or remove the file to go on as a new node.`,
    );
  }
  const nodeId = randomUUID();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${nodeId}\n`, { flush: true, mode: 0o600 });
  return nodeId;
}
