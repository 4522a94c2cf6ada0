import type { Decider, Decision } from "klartext/event-sourcing";
import { checkBusinessCalendar } from "../business-calendar/index.ts";
import { languages } from "../language/index.ts";
import { accept, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { builtInTraps, FIRST_OWN_TRAP_ID } from "../taxonomy/index.ts";
import { isSameValue } from "../text/same-value.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { OrganizationCommand } from "./organization.commands.ts";
import type { OrganizationEvent } from "./organization.events.ts";
import { defaultSettings, type OrganizationSettings, settingsAfter } from "./organization.settings.ts";

export interface OrganizationState extends OrganizationSettings {
  /** False until a calendar was set: the first one is recorded also when it says what the default says today. */
  readonly calendarIsSet: boolean;
}

export const noReplyPeriodBounds = { min: 1, max: 60 } as const;
export const actorRetentionBounds = { min: 1, max: 24 } as const;

type OrganizationDecision = Decision<OrganizationEvent, Refusal>;

export const organizationDecider: Decider<
  OrganizationState,
  OrganizationCommand,
  OrganizationEvent,
  Refusal
> = {
  initialState: { ...defaultSettings, calendarIsSet: false },
  decide,
  evolve,
};

function decide(command: OrganizationCommand, organization: OrganizationState): OrganizationDecision {
  switch (command.type) {
    case "SetBusinessCalendar": {
      const { calendar } = command;
      if (organization.calendarIsSet && isSameValue(organization.calendar, calendar)) return accept();
      const [fault] = checkBusinessCalendar(calendar);
      if (fault) return refuse("calendar-faulty", { pointer: fault.pointer, problem: fault.problem });
      return accept({ type: "BusinessCalendarSet", data: { calendar } });
    }
    case "SetResponseTargets": {
      const { targets } = command;
      if (isSameValue(organization.responseTargets, targets)) return accept();
      return accept({ type: "ResponseTargetsSet", data: { targets } });
    }
    case "AddTrap":
      return addTrap(command, organization);
    case "SetNoReplyPeriod": {
      const { workingDays } = command;
      if (organization.noReplyWorkingDays === workingDays) return accept();
      if (isWithin(workingDays, noReplyPeriodBounds))
        return accept({ type: "NoReplyPeriodSet", data: { workingDays } });
      return refuse("no-reply-period-out-of-bounds", inWords(noReplyPeriodBounds));
    }
    case "SetActorRetention": {
      const { months } = command;
      if (organization.actorRetentionMonths === months) return accept();
      if (isWithin(months, actorRetentionBounds))
        return accept({ type: "ActorRetentionSet", data: { months } });
      return refuse("actor-retention-out-of-bounds", inWords(actorRetentionBounds));
    }
    case "SetAcknowledgementApproval": {
      const { required } = command;
      if (organization.acknowledgementsNeedApproval === required) return accept();
      return accept({ type: "AcknowledgementApprovalSet", data: { required } });
    }
    case "SetAutomaticReceipts": {
      const { issued } = command;
      if (organization.automaticReceipts === issued) return accept();
      return accept({ type: "AutomaticReceiptsSet", data: { issued } });
    }
    case "SetMakeGoodLimits": {
      const { limits } = command;
      if (isSameValue(organization.makeGoodLimits, limits)) return accept();
      return accept({ type: "MakeGoodLimitsSet", data: { limits } });
    }
    case "NameOrganization": {
      const { name } = command;
      if (organization.name === name) return accept();
      const fault = faultyWords({ name });
      return fault ? refuseFor(fault) : accept({ type: "OrganizationNamed", data: { name } });
    }
    case "SetTone": {
      const { tone } = command;
      return organization.tone === tone ? accept() : accept({ type: "ToneSet", data: { tone } });
    }
    case "SetLanguages":
      return setLanguages(command, organization);
    case "SetContactLine": {
      const { contactLine } = command;
      if (organization.contactLine === contactLine) return accept();
      const fault = faultyWords({ contactLine });
      return fault ? refuseFor(fault) : accept({ type: "ContactLineSet", data: { contactLine } });
    }
    default:
      return command satisfies never;
  }
}

/** Own traps are numbered from 101 on in the order in which they came; one that is there already is not doubled. */
function addTrap(
  { de, en }: Extract<OrganizationCommand, { readonly type: "AddTrap" }>,
  { ownTraps }: OrganizationState,
): OrganizationDecision {
  if ([...builtInTraps, ...ownTraps].some((trap) => trap.de === de && trap.en === en)) return accept();
  const fault = faultyWords({ de, en });
  if (fault) return refuseFor(fault);
  return accept({ type: "TrapAdded", data: { trapId: FIRST_OWN_TRAP_ID + ownTraps.length, de, en } });
}

/** The order in which languages are named says nothing; none is named twice. */
function setLanguages(
  { languages: named, defaultLanguage }: Extract<OrganizationCommand, { readonly type: "SetLanguages" }>,
  organization: OrganizationState,
): OrganizationDecision {
  const spoken = languages.filter((language) => named.includes(language));
  if (!spoken.includes(defaultLanguage)) return refuse("default-language-missing");
  if (organization.defaultLanguage === defaultLanguage && isSameValue(organization.languages, spoken))
    return accept();
  return accept({ type: "LanguagesSet", data: { languages: spoken, defaultLanguage } });
}

function evolve(organization: OrganizationState, event: OrganizationEvent): OrganizationState {
  const after = settingsAfter(organization, event);
  return event.type === "BusinessCalendarSet" ? { ...after, calendarIsSet: true } : after;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function isWithin(value: number, { min, max }: Bounds): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function inWords({ min, max }: Bounds) {
  return { min: String(min), max: String(max) };
}
