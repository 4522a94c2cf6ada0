import type { EpochMs } from "../business-calendar/index.ts";
import { currentNotice, type Emergency } from "./emergency.state.ts";

/** Between two notices; more often nobody reads them, more seldom nobody waits for them. */
export const noticeIntervalBounds = { min: 15, max: 24 * 60 } as const;

const MINUTE_MS = 60_000;
/** So that a time can be said. */
const ROUND_TO_MS = 5 * MINUTE_MS;
/** Everybody is to have heard from us by the promised time: a round takes a while. */
const LEAD_MS = 5 * MINUTE_MS;

/** When the next notice is promised for: an interval later, on full five minutes, never earlier than reckoned. */
export function nextNoticeAt(now: EpochMs, everyMinutes: number): EpochMs {
  return Math.ceil((now + everyMinutes * MINUTE_MS) / ROUND_TO_MS) * ROUND_TO_MS;
}

/** When the promised notice is written by itself, if nobody has written one; `null` where none is promised. */
export function repeatsAt(emergency: Emergency): EpochMs | null {
  const nextAt = currentNotice(emergency)?.nextAt ?? null;
  return nextAt === null ? null : Date.parse(nextAt) - LEAD_MS;
}

/** When the notice after one that repeats itself is promised for: in step, or from now on when that time has passed. */
export function nextAfterRepeat(emergency: Emergency, now: EpochMs): EpochMs {
  const promised = Date.parse(currentNotice(emergency)?.nextAt ?? "");
  return nextNoticeAt(Math.max(now, Number.isNaN(promised) ? now : promised), emergency.everyMinutes);
}
