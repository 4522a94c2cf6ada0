export const pointStates = [
  "open",
  "in_progress",
  "waiting",
  "solved",
  "verified",
  "closed",
  "dropped",
] as const;
export type PointState = (typeof pointStates)[number];

/** Nobody waits for these any more. */
export const finishedStates: readonly PointState[] = ["closed", "dropped"];

export function isFinished(state: PointState): boolean {
  return finishedStates.includes(state);
}

/** Whom a waiting point waits for. */
export const waitingParties = ["customer", "supplier", "team"] as const;
export type WaitingParty = (typeof waitingParties)[number];
