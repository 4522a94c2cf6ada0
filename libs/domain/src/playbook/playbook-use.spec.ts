import fc from "fast-check";
import { defaultBusinessCalendar, workingTime } from "../business-calendar/index.ts";
import { builtInPlaybooks } from "./built-in/built-in-playbooks.ts";
import { type DueRule, isSoundDueRule, reckonDue } from "./due-rule.ts";
import type { PlaybookPromise } from "./playbook.ts";
import { offerPromises, reckonPromises, reckonUse } from "./playbook-use.ts";

const { timeZone } = defaultBusinessCalendar;
const reckoning = { workingTime: workingTime(defaultBusinessCalendar, () => new Set()), timeZone };
const at = (wallClock: string) => Temporal.ZonedDateTime.from(`${wallClock}[${timeZone}]`).epochMilliseconds;
/** A Friday. */
const friday = at("2026-11-20T15:52");

describe("a due time", () => {
  it.each<[DueRule, string]>([
    [{ unit: "hours", amount: 2 }, "2026-11-20T18:00"],
    [{ unit: "working_hours", amount: 1 }, "2026-11-20T17:00"],
    [{ unit: "working_hours", amount: 4 }, "2026-11-23T11:00"],
    [{ unit: "working_days", amount: 1, at: "12:00" }, "2026-11-23T12:00"],
    [{ unit: "working_days", amount: 5, at: "09:30" }, "2026-11-27T09:30"],
  ])("by %j is reckoned in the organization's calendar, and can be said", (rule, due) => {
    expect(reckonDue(rule, friday, reckoning)).toBe(at(due));
  });

  it("law: is ahead, on a full quarter of an hour", () => {
    const rules = fc.oneof(
      fc.record({
        unit: fc.constantFrom("hours", "working_hours"),
        amount: fc.integer({ min: 1, max: 250 }),
      }),
      fc.record({
        unit: fc.constant("working_days"),
        amount: fc.integer({ min: 1, max: 250 }),
        at: fc.constantFrom("00:00", "02:30", "12:00", "23:45"),
      }),
    ) as fc.Arbitrary<DueRule>;
    const instants = fc.integer({ min: at("2026-01-01T00:00"), max: at("2027-01-01T00:00") });
    fc.assert(
      fc.property(rules, instants, (rule, from) => {
        const due = reckonDue(rule, from, reckoning) ?? 0;
        expect(due).toBeGreaterThan(from);
        expect(due % (15 * 60_000)).toBe(0);
      }),
    );
  });

  it.each<DueRule>([
    { unit: "hours", amount: 0 },
    { unit: "working_hours", amount: 1.5 },
    { unit: "working_days", amount: 251, at: "12:00" },
    { unit: "working_days", amount: 1, at: "24:00" },
    { unit: "working_days", amount: 1, at: "noon" },
  ])("by %j is none", (rule) => expect(isSoundDueRule(rule)).toBe(false));
});

it("cannot promise what nobody has read: another version may hold by now", () => {
  const inForce = {
    situation: "our_mistake",
    version: 2,
    playbook: builtInPlaybooks.cancellation,
    erasedOn: null,
  } as const;
  const code = (version: number) => {
    const reckoned = reckonUse(inForce, version, [], friday, reckoning);
    return reckoned.outcome === "refused" ? reckoned.refusal.code : reckoned.promises.length;
  };
  expect([code(1), code(2)]).toEqual(["playbook-changed", 1]);
});

describe("using a playbook", () => {
  const promise = (id: string, more: Partial<PlaybookPromise> = {}): PlaybookPromise => ({
    id,
    what: { de: id, en: id },
    due: { unit: "working_days", amount: 1, at: "17:00" },
    after: null,
    optional: false,
    ...more,
  });
  const solution = promise("solution", { due: { unit: "given" } });
  const followUp = promise("follow_up", { after: "solution", optional: true });
  const reckon = (promises: readonly PlaybookPromise[], ...chosen: { id: string; dueAt: number | null }[]) =>
    reckonPromises(promises, chosen, friday, reckoning);

  it("promises what is not optional and what was chosen, each with its time", () => {
    const tuesday = at("2026-11-24T12:00");
    expect(reckon([promise("answer"), followUp])).toEqual({
      outcome: "reckoned",
      promises: [{ promise: promise("answer"), dueAt: at("2026-11-23T17:00") }],
    });
    expect(
      reckon([solution, followUp], { id: "solution", dueAt: tuesday }, { id: "follow_up", dueAt: null }),
    ).toEqual({
      outcome: "reckoned",
      promises: [
        { promise: solution, dueAt: tuesday },
        { promise: followUp, dueAt: at("2026-11-25T17:00") },
      ],
    });
  });

  it("counts from the use what follows a promise that is not made", () => {
    const declined = { ...solution, optional: true };
    expect(reckon([declined, followUp], { id: "follow_up", dueAt: null })).toMatchObject({
      promises: [{ dueAt: at("2026-11-23T17:00") }],
    });
  });

  it("offers all its promises beforehand, with the times that can be said already", () => {
    const callBack = promise("call_back", { optional: true });
    const offer = (...chosen: { id: string; dueAt: number | null }[]) =>
      offerPromises([solution, followUp, callBack], chosen, friday, reckoning);
    expect(offer()).toEqual([
      { promise: solution, made: true, dueAt: null },
      { promise: followUp, made: false, dueAt: null },
      { promise: callBack, made: false, dueAt: at("2026-11-23T17:00") },
    ]);
    expect(offer({ id: "solution", dueAt: at("2026-11-24T12:00") })[1]).toEqual({
      promise: followUp,
      made: false,
      dueAt: at("2026-11-25T17:00"),
    });
  });

  it("is refused without a time that only the case can give, and for a promise that is not the playbook's", () => {
    expect(reckon([solution])).toMatchObject({
      refusal: { code: "playbook-due-missing", values: { promise: "solution" } },
    });
    expect(reckon([], { id: "gift", dueAt: null })).toMatchObject({
      refusal: { code: "playbook-promise-unknown", values: { promise: "gift" } },
    });
  });
});
