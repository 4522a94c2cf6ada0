import { type BusinessCalendar, defaultBusinessCalendar } from "../business-calendar/index.ts";
import type { FormOfAddress } from "../customer/customer.events.ts";
import { type Language, languages } from "../language/index.ts";
import { defaultMakeGoodLimits, type MakeGoodLimits } from "../open-point/make-good.ts";
import { defaultResponseTargets, type ResponseTargets } from "../response-target/index.ts";
import type { Trap } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { OrganizationEvent } from "./organization.events.ts";

/** What is settled for everybody. */
export interface OrganizationSettings {
  readonly calendar: BusinessCalendar;
  readonly responseTargets: ResponseTargets;
  /** Besides the built-in ones. */
  readonly ownTraps: readonly Trap[];
  /** Working days without reply after the solution notice that count as "no reply". */
  readonly noReplyWorkingDays: number;
  /** Months after which it is forgotten who made a change. */
  readonly actorRetentionMonths: number;
  /** Whether another person has to approve every acknowledgement before it is issued. */
  readonly acknowledgementsNeedApproval: boolean;
  /** Whether customers who complain are sent a receipt by itself. */
  readonly automaticReceipts: boolean;
  readonly makeGoodLimits: MakeGoodLimits;
  /** `null` until it was said. */
  readonly name: FreeText | null;
  /** How customers are addressed who have not chosen themselves. */
  readonly tone: FormOfAddress;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  /** `null` until it was said. */
  readonly contactLine: FreeText | null;
}

/** What holds until the organization settles otherwise (domain page: ten working days, six months). */
export const defaultSettings: OrganizationSettings = {
  calendar: defaultBusinessCalendar,
  responseTargets: defaultResponseTargets,
  ownTraps: [],
  noReplyWorkingDays: 10,
  actorRetentionMonths: 6,
  acknowledgementsNeedApproval: false,
  automaticReceipts: true,
  makeGoodLimits: defaultMakeGoodLimits,
  name: null,
  tone: "formal",
  languages,
  defaultLanguage: "de",
  contactLine: null,
};

export function settingsAfter<Settings extends OrganizationSettings>(
  settings: Settings,
  event: OrganizationEvent,
): Settings {
  switch (event.type) {
    case "BusinessCalendarSet":
      return { ...settings, calendar: event.data.calendar };
    case "ResponseTargetsSet":
      return { ...settings, responseTargets: event.data.targets };
    case "TrapAdded": {
      const { trapId: id, de, en } = event.data;
      return { ...settings, ownTraps: [...settings.ownTraps, { id, de, en }] };
    }
    case "NoReplyPeriodSet":
      return { ...settings, noReplyWorkingDays: event.data.workingDays };
    case "ActorRetentionSet":
      return { ...settings, actorRetentionMonths: event.data.months };
    case "AcknowledgementApprovalSet":
      return { ...settings, acknowledgementsNeedApproval: event.data.required };
    case "AutomaticReceiptsSet":
      return { ...settings, automaticReceipts: event.data.issued };
    case "MakeGoodLimitsSet":
      return { ...settings, makeGoodLimits: event.data.limits };
    case "OrganizationNamed":
    case "ToneSet":
    case "LanguagesSet":
    case "ContactLineSet":
      return { ...settings, ...event.data };
    default:
      event satisfies never;
      return settings;
  }
}
