/**
 * Who holds what is given once: a customer number, a team's name. One reservation stream for each, under a keyed name,
 * so that it is given once on every store.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";

export type ReservationEvent =
  | Happened<"ReservationMade", { readonly holderId: string }>
  | Happened<"ReservationReleased", { readonly holderId: string }>;
