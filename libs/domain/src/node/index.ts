export type { NodeCommand } from "./node.commands.ts";
export { type NodeState, nodeDecider } from "./node.decider.ts";
export type { NodeEvent } from "./node.events.ts";
