import { randomUUID } from "node:crypto";
import { nodeDecider } from "klartext/domain";
import type { CommandRunner } from "../commands/command-runner.ts";

export function nodeStream(nodeId: string): string {
  return `node-${nodeId}`;
}

/** Makes this node known, before it fills a read model: from here on an erasure waits for its report. */
export async function joinLog(nodeId: string, runner: CommandRunner): Promise<void> {
  await runner.run(
    nodeDecider,
    { stream: nodeStream(nodeId), exists: "either" },
    { type: "JoinNode" },
    // Not derived: a node that was retired joins again.
    { commandId: randomUUID(), actor: { kind: "klartext" } },
  );
}
