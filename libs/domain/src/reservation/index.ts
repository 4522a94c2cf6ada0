export type { ReservationCommand } from "./reservation.commands.ts";
export { type ReservationState, reservationDecider, type TakenCode } from "./reservation.decider.ts";
export type { ReservationEvent } from "./reservation.events.ts";
