/** The only source of the present: passed in, so that a test decides what time it is. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** RFC 3339 in UTC with milliseconds, as events carry it. */
export function isoInstant(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
