import type { Decider, Decision } from "klartext/event-sourcing";
import type { OfType } from "../event/happened.ts";
import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import type { FreeText } from "../text/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { ErasureCommand } from "./erasure.commands.ts";
import type { ErasedText, ErasureEvent, ErasureSubject } from "./erasure.events.ts";

/** `null`: not ordered yet. */
export type ErasureState = Erasure | null;

export interface Erasure {
  readonly subject: ErasureSubject | null;
  readonly subjectId: string | null;
  readonly texts: readonly ErasedText[];
  readonly reason: FreeText | null;
  /** ISO date that stands in the place of what was erased. */
  readonly on: string;
  readonly keysDestroyed: boolean;
  /** Ids of the nodes whose read models hold nothing of it any more. */
  readonly forgottenBy: readonly string[];
  readonly complete: boolean;
}

/** An erasure is ordered once and goes on until it is complete: until every node and the files of the log say so. */
export const erasureDecider: Decider<ErasureState, ErasureCommand, ErasureEvent, Refusal> = {
  initialState: null,
  decide,
  evolve,
};

function decide(command: ErasureCommand, erasure: ErasureState): Decision<ErasureEvent, Refusal> {
  switch (command.type) {
    case "OrderErasure": {
      if (erasure !== null) return accept();
      const { type, ...data } = command;
      const namesSubject = data.subject !== null && data.subjectId !== null;
      if (!namesSubject && data.texts.length === 0) return refuse("nothing-to-erase");
      const fault = faultyWords({ reason: data.reason });
      return fault ? refuseFor(fault) : accept({ type: "ErasureOrdered", data });
    }
    case "RecordKeysDestroyed":
      if (erasure === null) return refuse("erasure-unknown");
      if (erasure.keysDestroyed || erasure.complete) return accept();
      return accept({ type: "KeysDestroyed", data: {} });
    case "RecordNodeForgot": {
      const { nodeId } = command;
      if (erasure === null) return refuse("erasure-unknown");
      if (erasure.forgottenBy.includes(nodeId) || erasure.complete) return accept();
      return erasure.keysDestroyed
        ? accept({ type: "NodeForgot", data: { nodeId } })
        : refuse("erasure-awaits-keys");
    }
    case "CompleteErasure": {
      if (erasure === null) return refuse("erasure-unknown");
      if (erasure.complete) return accept();
      const [awaited, ...further] = stillAwaited(command, erasure);
      if (awaited !== undefined) return refuseFor(awaited, ...further);
      return accept({ type: "ErasureCompleted", data: { erasedTexts: command.erasedTexts } });
    }
    default:
      return command satisfies never;
  }
}

function stillAwaited(
  { nodeIds, keysInFiles }: OfType<ErasureCommand, "CompleteErasure">,
  { keysDestroyed, forgottenBy }: Erasure,
): Refusal[] {
  if (!keysDestroyed) return [refusal("erasure-awaits-keys")];
  const awaited: Refusal[] = [];
  const nodes = nodeIds.filter((nodeId) => !forgottenBy.includes(nodeId));
  if (nodes.length > 0) awaited.push(refusal("erasure-awaits-nodes", { nodes: nodes.join(", ") }));
  if (keysInFiles > 0) awaited.push(refusal("erasure-awaits-scavenge", { keys: String(keysInFiles) }));
  return awaited;
}

function evolve(erasure: ErasureState, event: ErasureEvent): ErasureState {
  switch (event.type) {
    case "ErasureOrdered":
      return erasure ?? { ...event.data, keysDestroyed: false, forgottenBy: [], complete: false };
    case "KeysDestroyed":
      return erasure && { ...erasure, keysDestroyed: true };
    case "NodeForgot":
      return erasure && { ...erasure, forgottenBy: [...erasure.forgottenBy, event.data.nodeId] };
    case "ErasureCompleted":
      return erasure && { ...erasure, complete: true };
    default:
      event satisfies never;
      return erasure;
  }
}
