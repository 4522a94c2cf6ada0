const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds from one attempt to the next: 12 attempts within three days. */
const pauses = [
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
] as const;

const LONGEST_PAUSE = 24 * HOUR;

/** A week: a message that could not go out for so long is not sent for the first time without somebody looking at it. */
export const MOST_HOURS_OLD = 7 * 24;

export function hoursAfter(instant: string, hours: number): string {
  return Temporal.Instant.from(instant).add({ hours }).toString({ smallestUnit: "millisecond" });
}

/** Attempts until it is given up. */
export const MOST_ATTEMPTS = pauses.length + 1;

/**
 * When (RFC 3339) the next attempt is due.
 * @param attempts how many there were, from 1 on
 * @param begunAt RFC 3339, of the last one
 * @param wantedPause seconds that the receiving side asked for; a day at most is granted
 */
export function nextAttemptAt(attempts: number, begunAt: string, wantedPause = 0): string {
  const pause = pauses[attempts - 1] ?? pauses[pauses.length - 1] ?? HOUR;
  const seconds = Math.max(pause, Math.min(wantedPause, LONGEST_PAUSE));
  return Temporal.Instant.from(begunAt).add({ seconds }).toString({ smallestUnit: "millisecond" });
}
