import type { FreeText } from "../text/index.ts";

/** A commitment to a customer with a due time. */
export interface PromiseToCustomer {
  readonly promiseId: string;
  readonly customerId: string | null;
  readonly what: FreeText;
  /** RFC 3339 */
  readonly dueAt: string;
  /** RFC 3339 */
  readonly keptAt: string | null;
  /** RFC 3339; when the customer was told another time. */
  readonly replacedAt: string | null;
  /** Only where it came in place of what a receipt promised: the first answer keeps it as well. */
  readonly ofReceipt?: true;
}

/** What an emergency promises everybody whom it affects. */
export type EmergencyPromise = "next_message" | "put_right";

/** When a promise is due, and when it was settled. */
type PromiseTimes = Pick<PromiseToCustomer, "dueAt" | "keptAt" | "replacedAt">;

export type PromiseOutcome = "running" | "kept" | "replaced" | "missed";

/**
 * How a promise stands at a moment (RFC 3339). What was kept or replaced after it was due is a missed promise all
 * the same (domain page, "promise": replaced by a new one that was told in time).
 */
export function promiseOutcome(promise: PromiseTimes, at: string): PromiseOutcome {
  const settledAt = promise.keptAt ?? promise.replacedAt;
  if (settledAt === null) return isAfter(promise.dueAt, at) ? "running" : "missed";
  if (isAfter(settledAt, promise.dueAt)) return "missed";
  return promise.keptAt === null ? "replaced" : "kept";
}

/** Neither kept nor replaced; whether in time is another question. */
export function isUnsettled(promise: PromiseToCustomer): boolean {
  return promise.keptAt === null && promise.replacedAt === null;
}

/** Compares RFC 3339 instants, whatever zones they are written in. */
export function isAfter(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}
