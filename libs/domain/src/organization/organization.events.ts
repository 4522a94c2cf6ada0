/**
 * What the organization settles for everybody. One stream, `organization`.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { BusinessCalendar } from "../business-calendar/index.ts";
import type { Happened } from "../event/happened.ts";
import type { ResponseTargets } from "../response-target/index.ts";

export type OrganizationEvent =
  | Happened<"BusinessCalendarSet", { readonly calendar: BusinessCalendar }>
  | Happened<"ResponseTargetsSet", { readonly targets: ResponseTargets }>
  | Happened<"TrapAdded", { readonly trapId: number; readonly de: string; readonly en: string }>
  /** Working days without reply after the solution notice that count as "no reply". */
  | Happened<"NoReplyPeriodSet", { readonly workingDays: number }>
  /** Months after which it is forgotten who made a change. */
  | Happened<"ActorRetentionSet", { readonly months: number }>;
