import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
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
  readonly complete: boolean;
}

/** An erasure is ordered once and goes on until it is complete. */
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
    case "CompleteErasure": {
      if (erasure === null) return refuse("erasure-unknown");
      if (erasure.complete) return accept();
      return accept({ type: "ErasureCompleted", data: { erasedTexts: command.erasedTexts } });
    }
    default:
      return command satisfies never;
  }
}

function evolve(erasure: ErasureState, event: ErasureEvent): ErasureState {
  switch (event.type) {
    case "ErasureOrdered":
      return erasure ?? { ...event.data, complete: false };
    case "ErasureCompleted":
      return erasure && { ...erasure, complete: true };
    default:
      event satisfies never;
      return erasure;
  }
}
