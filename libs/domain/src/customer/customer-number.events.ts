/**
 * Who holds a customer number. One reservation stream per number, under a keyed name, so that a number is given
 * once on every store.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";

export type CustomerNumberEvent =
  | Happened<"CustomerNumberReserved", { readonly customerId: string }>
  | Happened<"CustomerNumberReleased", { readonly customerId: string }>;
