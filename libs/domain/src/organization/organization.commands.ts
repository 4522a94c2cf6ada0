import type { BusinessCalendar } from "../business-calendar/index.ts";
import type { ResponseTargets } from "../response-target/index.ts";

export type OrganizationCommand =
  | { readonly type: "SetBusinessCalendar"; readonly calendar: BusinessCalendar }
  | { readonly type: "SetResponseTargets"; readonly targets: ResponseTargets }
  | { readonly type: "AddTrap"; readonly de: string; readonly en: string }
  | { readonly type: "SetNoReplyPeriod"; readonly workingDays: number }
  | { readonly type: "SetActorRetention"; readonly months: number };
