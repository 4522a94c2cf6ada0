import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import type { NodeCommand } from "./node.commands.ts";
import type { NodeEvent } from "./node.events.ts";

/** `null`: has never started. */
export type NodeState = "joined" | "retired" | null;

export const nodeDecider: Decider<NodeState, NodeCommand, NodeEvent, Refusal> = {
  initialState: null,
  decide,
  evolve,
};

function decide(command: NodeCommand, node: NodeState): Decision<NodeEvent, Refusal> {
  switch (command.type) {
    case "JoinNode":
      return node === "joined" ? accept() : accept({ type: "NodeJoined", data: {} });
    case "RetireNode":
      if (node === null) return refuse("node-unknown");
      if (node === "retired") return accept();
      return command.running ? refuse("node-running") : accept({ type: "NodeRetired", data: {} });
    default:
      return command satisfies never;
  }
}

function evolve(node: NodeState, event: NodeEvent): NodeState {
  switch (event.type) {
    case "NodeJoined":
      return "joined";
    case "NodeRetired":
      return node && "retired";
    default:
      event satisfies never;
      return node;
  }
}
