import { type OrganizationEvent, settingsAfter } from "klartext/domain";
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
  tables.settings.set(settingsAfter(tables.settings.settings, event), position, recordedAt, day);
  if (event.type === "BusinessCalendarSet" || event.type === "ResponseTargetsSet") {
    tables.facts.refreshUnfinished(day);
  }
}
