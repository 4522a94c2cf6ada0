import type { OrganizationEvent } from "klartext/domain";
import type { OrganizationSettings } from "../queries/directory-rows.ts";
import type { Happening } from "./happening.ts";
import { takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/** The settings with the time from which they hold. Another calendar or other targets turn the lights of all lines. */
export function projectOrganization(happening: Happening<OrganizationEvent>, tables: Tables): void {
  const { eventId, position, recordedAt, day } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  tables.texts.put(texts);
  // What was due by the old settings is written down by the old settings.
  tables.facts.flush();
  tables.settings.set(changed(tables.settings.settings, event), position, recordedAt, day);
  if (event.type === "BusinessCalendarSet" || event.type === "ResponseTargetsSet") {
    tables.facts.refreshUnfinished(day);
  }
}

function changed(settings: OrganizationSettings, event: OrganizationEvent): OrganizationSettings {
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
