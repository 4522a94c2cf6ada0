/**
 * What the organization settles for everybody. One stream, `organization`.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { BusinessCalendar } from "../business-calendar/index.ts";
import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Happened } from "../event/happened.ts";
import type { Language } from "../language/index.ts";
import type { MakeGoodLimits } from "../open-point/make-good.ts";
import type { ResponseTargets } from "../response-target/index.ts";
import type { FreeText } from "../text/index.ts";

export type OrganizationEvent =
  | Happened<"BusinessCalendarSet", { readonly calendar: BusinessCalendar }>
  | Happened<"ResponseTargetsSet", { readonly targets: ResponseTargets }>
  | Happened<"TrapAdded", { readonly trapId: number; readonly de: string; readonly en: string }>
  /** Working days without reply after the solution notice that count as "no reply". */
  | Happened<"NoReplyPeriodSet", { readonly workingDays: number }>
  /** Months after which it is forgotten who made a change. */
  | Happened<"ActorRetentionSet", { readonly months: number }>
  /** Whether another person has to approve every acknowledgement before it is issued. */
  | Happened<"AcknowledgementApprovalSet", { readonly required: boolean }>
  /** Whether customers who complain are sent a receipt by itself. */
  | Happened<"AutomaticReceiptsSet", { readonly issued: boolean }>
  | Happened<"MakeGoodLimitsSet", { readonly limits: MakeGoodLimits }>
  /** The name in which it speaks to customers. */
  | Happened<"OrganizationNamed", { readonly name: FreeText }>
  /** How customers are addressed who have not chosen themselves. */
  | Happened<"ToneSet", { readonly tone: FormOfAddress }>
  /** In which languages it writes, and in which one where a customer has chosen none of them. */
  | Happened<"LanguagesSet", { readonly languages: readonly Language[]; readonly defaultLanguage: Language }>
  /** Whom a customer replies to: the one typed value that may name an employee (domain page, principle 1). */
  | Happened<"ContactLineSet", { readonly contactLine: FreeText | null }>;
