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
 * Until when the organization can promise a first answer: its response target, as a time that can be said and that is
 * never later than the target. Where that has passed already, the same time from now on. `null`: there is no target.
 */
export function firstAnswerBy(
  { channels, priority, noticedAt, now }: AskedFor,
  workingTime: WorkingTime,
  targets: ResponseTargets,
): EpochMs | null {
  for (const channel of channels) {
    const from = (start: EpochMs) => firstAnswerDueAt(channel, priority, start, workingTime, targets);
    const dueAt = from(noticedAt);
    if (dueAt !== null) return sayable(dueAt > now + MINUTE_MS ? dueAt : (from(now) ?? dueAt), now);
  }
  return null;
}

function sayable(dueAt: EpochMs, now: EpochMs): EpochMs {
  const step = dueAt - now >= HOUR_MS ? QUARTER_MS : MINUTE_MS;
  return Math.max(Math.floor(dueAt / step) * step, now + MINUTE_MS);
}
