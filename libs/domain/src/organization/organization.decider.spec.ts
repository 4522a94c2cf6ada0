import { given } from "klartext/event-sourcing/testing";
import { defaultBusinessCalendar } from "../business-calendar/index.ts";
import { defaultMakeGoodLimits } from "../open-point/index.ts";
import { defaultResponseTargets } from "../response-target/index.ts";
import { organizationDecider } from "./organization.decider.ts";
import type { OrganizationEvent } from "./organization.events.ts";

const organization = (...events: OrganizationEvent[]) => given(organizationDecider, ...events);

describe("the business calendar", () => {
  const calendar = { ...defaultBusinessCalendar, federalState: "BY" } as const;
  const set: OrganizationEvent = { type: "BusinessCalendarSet", data: { calendar } };

  it("is set", () => organization().when({ type: "SetBusinessCalendar", calendar }).then(set));

  it("is refused where it is not sound", () => {
    organization()
      .when({ type: "SetBusinessCalendar", calendar: { ...calendar, timeZone: "Mars/Olympus" } })
      .thenRefused({
        code: "calendar-faulty",
        values: { pointer: "/timeZone", problem: "unknown-time-zone" },
      });
  });

  it("leaves nothing to do when it is so, whatever the order of its fields", () => {
    const { timeZone, ...rest } = calendar;
    organization(set)
      .when({ type: "SetBusinessCalendar", calendar: { ...rest, timeZone } })
      .thenNothing();
  });

  it("is recorded the first time also when it is the default, which another version may change", () => {
    organization()
      .when({ type: "SetBusinessCalendar", calendar: defaultBusinessCalendar })
      .then({ type: "BusinessCalendarSet", data: { calendar: defaultBusinessCalendar } });
  });
});

describe("the response targets", () => {
  const targets = { ...defaultResponseTargets, letter: defaultResponseTargets.email };

  it("are set", () => {
    organization()
      .when({ type: "SetResponseTargets", targets })
      .then({ type: "ResponseTargetsSet", data: { targets } });
  });

  it("leave nothing to do when they are so", () => {
    organization().when({ type: "SetResponseTargets", targets: defaultResponseTargets }).thenNothing();
  });
});

describe("own traps", () => {
  const added = (trapId: number, de: string): OrganizationEvent => ({
    type: "TrapAdded",
    data: { trapId, de, en: `${de} (en)` },
  });

  it("are numbered from 101 on in their order", () => {
    organization().when({ type: "AddTrap", de: "Montage", en: "Montage (en)" }).then(added(101, "Montage"));
    organization(added(101, "Montage"))
      .when({ type: "AddTrap", de: "Abholung", en: "Abholung (en)" })
      .then(added(102, "Abholung"));
  });

  it("are refused without a name in both languages", () => {
    organization()
      .when({ type: "AddTrap", de: "Montage", en: "" })
      .thenRefused({ code: "text-missing", values: { field: "en" } });
  });

  it("leave nothing to do when there is such a trap, own or built in", () => {
    organization(added(101, "Montage"))
      .when({ type: "AddTrap", de: "Montage", en: "Montage (en)" })
      .thenNothing();
    organization().when({ type: "AddTrap", de: "Lange Wartezeit", en: "Long wait" }).thenNothing();
  });
});

describe("whether receipts go out by themselves", () => {
  const off = { type: "SetAutomaticReceipts", issued: false } as const;
  const set: OrganizationEvent = { type: "AutomaticReceiptsSet", data: { issued: false } };

  it("is set, and leaves nothing to do when it is so", () => {
    organization().when(off).then(set);
    organization(set).when(off).thenNothing();
    organization()
      .when({ ...off, issued: true })
      .thenNothing();
  });
});

describe("how it speaks", () => {
  const named: OrganizationEvent = { type: "OrganizationNamed", data: { name: "Müller Anlagenbau" } };
  const contactLine = "Ihre Ansprechpartnerin ist Jana Beispiel, 0211 1234-0.";

  it("is settled", () => {
    organization().when({ type: "NameOrganization", name: "Müller Anlagenbau" }).then(named);
    organization()
      .when({ type: "SetTone", tone: "informal" })
      .then({ type: "ToneSet", data: { tone: "informal" } });
    organization()
      .when({ type: "SetLanguages", languages: ["en", "de", "en"], defaultLanguage: "en" })
      .then({ type: "LanguagesSet", data: { languages: ["de", "en"], defaultLanguage: "en" } });
    organization()
      .when({ type: "SetContactLine", contactLine })
      .then({ type: "ContactLineSet", data: { contactLine } });
  });

  it("is refused without words, and with a default language in which nothing is written", () => {
    organization()
      .when({ type: "NameOrganization", name: " " })
      .thenRefused({ code: "text-missing", values: { field: "name" } });
    organization()
      .when({ type: "SetContactLine", contactLine: "" })
      .thenRefused({ code: "text-missing", values: { field: "contactLine" } });
    organization()
      .when({ type: "SetLanguages", languages: ["en"], defaultLanguage: "de" })
      .thenRefused({ code: "default-language-missing" });
  });

  it("leaves nothing to do when it is so", () => {
    organization(named).when({ type: "NameOrganization", name: "Müller Anlagenbau" }).thenNothing();
    organization().when({ type: "SetTone", tone: "formal" }).thenNothing();
    organization()
      .when({ type: "SetLanguages", languages: ["en", "de"], defaultLanguage: "de" })
      .thenNothing();
    organization().when({ type: "SetContactLine", contactLine: null }).thenNothing();
  });

  it("can take the contact line away again, also one that was erased", () => {
    organization({ type: "ContactLineSet", data: { contactLine: { erasedOn: "2026-11-21" } } })
      .when({ type: "SetContactLine", contactLine: null })
      .then({ type: "ContactLineSet", data: { contactLine: null } });
  });
});

describe.each([
  [60, "no-reply-period-out-of-bounds", 10, "SetNoReplyPeriod", "NoReplyPeriodSet", "workingDays"],
  [24, "actor-retention-out-of-bounds", 6, "SetActorRetention", "ActorRetentionSet", "months"],
] as const)("a period of at most %i", (max, code, byDefault, type, event, unit) => {
  const set = (value: number) => organization().when({ type, [unit]: value } as never);

  it("is set within its bounds", () => {
    set(1).then({ type: event, data: { [unit]: 1 } } as never);
    set(max).then({ type: event, data: { [unit]: max } } as never);
  });

  it.each([0, max + 1, 1.5, Number.NaN])("is refused with %d", (value) => {
    set(value).thenRefused({ code, values: { min: "1", max: String(max) } });
  });

  it("leaves nothing to do with its default", () => set(byDefault).thenNothing());
});

describe("a second pair of eyes on acknowledgements", () => {
  const set = (required: boolean) => organization().when({ type: "SetAcknowledgementApproval", required });

  it("is required", () => set(true).then({ type: "AcknowledgementApprovalSet", data: { required: true } }));

  it("leaves nothing to do when it is so", () => set(false).thenNothing());
});

describe("what each role may grant unasked", () => {
  it("is set", () => {
    const limits = { ...defaultMakeGoodLimits, service: 10_000 };
    organization()
      .when({ type: "SetMakeGoodLimits", limits })
      .then({ type: "MakeGoodLimitsSet", data: { limits } });
  });

  it("leaves nothing to do when it is so", () => {
    organization().when({ type: "SetMakeGoodLimits", limits: defaultMakeGoodLimits }).thenNothing();
  });
});
