import type { BusinessCalendar } from "../business-calendar/index.ts";
import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/index.ts";
import type { MakeGoodLimits } from "../open-point/make-good.ts";
import type { ResponseTargets } from "../response-target/index.ts";

export type OrganizationCommand =
  | { readonly type: "SetBusinessCalendar"; readonly calendar: BusinessCalendar }
  | { readonly type: "SetResponseTargets"; readonly targets: ResponseTargets }
  | { readonly type: "AddTrap"; readonly de: string; readonly en: string }
  | { readonly type: "SetNoReplyPeriod"; readonly workingDays: number }
  | { readonly type: "SetActorRetention"; readonly months: number }
  | { readonly type: "SetAcknowledgementApproval"; readonly required: boolean }
  | { readonly type: "SetAutomaticReceipts"; readonly issued: boolean }
  | { readonly type: "SetMakeGoodLimits"; readonly limits: MakeGoodLimits }
  | { readonly type: "NameOrganization"; readonly name: string }
  | { readonly type: "SetTone"; readonly tone: FormOfAddress }
  | {
      readonly type: "SetLanguages";
      readonly languages: readonly Language[];
      readonly defaultLanguage: Language;
    }
  | { readonly type: "SetContactLine"; readonly contactLine: string | null };
