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

/** There is a solution, whether or not the point is closed already. */
export function isSolved(state: PointState): boolean {
  return state === "solved" || state === "verified" || state === "closed";
}

/** Whom a waiting point waits for. */
export const waitingParties = ["customer", "supplier", "team"] as const;
export type WaitingParty = (typeof waitingParties)[number];
