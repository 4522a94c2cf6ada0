import type { EpochMs, WorkingTime } from "../business-calendar/index.ts";
import { firstAnswerDueAt, type ResponseTargets } from "../response-target/index.ts";
import type { Channel, Priority } from "../taxonomy/index.ts";

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;

export interface AskedFor {
  /** The way that the matter came on first; where it has no target, the next one counts. */
  readonly channels: readonly Channel[];
  readonly priority: Priority;
  readonly noticedAt: EpochMs;
  readonly now: EpochMs;
}

/**
 * Until when the organization can promise a first answer: its response target, counted from when somebody is at work, as
 * a time that can be said. Targets of minutes run day and night; promised at night, they would be broken before anybody
 * has read a word. Where the time has passed already, the same time from now on. `null`: there is no target.
 */
export function firstAnswerBy(
  { channels, priority, noticedAt, now }: AskedFor,
  workingTime: WorkingTime,
  targets: ResponseTargets,
): EpochMs | null {
  for (const channel of channels) {
    const from = (start: EpochMs) =>
      firstAnswerDueAt(channel, priority, workingTime.nextWorkingInstant(start), workingTime, targets);
    const dueAt = from(noticedAt);
    const begin = workingTime.nextWorkingInstant(now);
    if (dueAt !== null) return sayable(dueAt > now + MINUTE_MS ? dueAt : (from(now) ?? dueAt), begin);
  }
  return null;
}

/** @param begin when somebody is at work next: it is not promised for then already */
function sayable(dueAt: EpochMs, begin: EpochMs): EpochMs {
  const step = dueAt - begin >= HOUR_MS ? QUARTER_MS : MINUTE_MS;
  return Math.max(Math.floor(dueAt / step) * step, begin + MINUTE_MS);
}
