import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import type { ReservationCommand } from "./reservation.commands.ts";
import type { ReservationEvent } from "./reservation.events.ts";

export interface ReservationState {
  readonly holder: string | null;
}

export type TakenCode = "customer-number-taken" | "team-name-taken";

/**
 * What is given once is reserved before its holder carries it.
 * @param taken how it is refused to a second one
 */
export function reservationDecider(
  taken: TakenCode,
): Decider<ReservationState, ReservationCommand, ReservationEvent, Refusal> {
  return {
    initialState: { holder: null },
    decide: (command, state) => decide(command, state, taken),
    evolve,
  };
}

function decide(
  command: ReservationCommand,
  { holder }: ReservationState,
  taken: TakenCode,
): Decision<ReservationEvent, Refusal> {
  const { holderId } = command;
  switch (command.type) {
    case "Reserve": {
      if (holder === holderId) return accept();
      const made = { type: "ReservationMade", data: { holderId } } as const;
      if (holder === null) return accept(made);
      if (!command.holderLetGo) return refuse(taken);
      return accept<ReservationEvent>({ type: "ReservationReleased", data: { holderId: holder } }, made);
    }
    case "ReleaseReservation":
      if (holder !== holderId) return accept();
      return accept({ type: "ReservationReleased", data: { holderId } });
    default:
      return command satisfies never;
  }
}

function evolve(state: ReservationState, event: ReservationEvent): ReservationState {
  switch (event.type) {
    case "ReservationMade":
      return { holder: event.data.holderId };
    case "ReservationReleased":
      return state.holder === event.data.holderId ? { holder: null } : state;
    default:
      event satisfies never;
      return state;
  }
}
