import fc from "fast-check";
import { defaultBusinessCalendar, workingTime } from "../business-calendar/index.ts";
import { type Channel, channels, priorities } from "../taxonomy/index.ts";
import { defaultResponseTargets, firstAnswerDueAt, type ResponseTargets } from "./response-target.ts";

const time = workingTime(defaultBusinessCalendar, () => new Set());

function berlin(wallClock: string): number {
  return Temporal.PlainDateTime.from(wallClock).toZonedDateTime("Europe/Berlin").epochMilliseconds;
}

// 2026-11-06 is a Friday.
it.each<[Channel, string, string]>([
  ["phone", "2026-11-06T09:00", "2026-11-06T17:00"],
  ["phone", "2026-11-06T06:00", "2026-11-06T17:00"],
  ["phone", "2026-11-06T17:00", "2026-11-09T17:00"],
  ["live_chat", "2026-11-06T16:59", "2026-11-06T17:01"],
  ["social_media", "2026-11-06T23:00", "2026-11-07T01:00"],
  ["email", "2026-11-06T09:00", "2026-11-06T17:00"],
  ["email", "2026-11-06T15:00", "2026-11-09T14:00"],
  ["portal", "2026-11-07T12:00", "2026-11-09T16:00"],
])("by default %s at %s is to be answered by %s, whatever the priority", (channel, reported, due) => {
  for (const priority of priorities) {
    expect(firstAnswerDueAt(channel, priority, berlin(reported), time)).toBe(berlin(due));
  }
});

it.each<Channel>(["letter", "in_person", "other"])("has no default for %s", (channel) => {
  expect(firstAnswerDueAt(channel, "critical", berlin("2026-11-06T09:00"), time)).toBeNull();
});

it("follows the organization's own targets, each for its channel and priority", () => {
  const email = {
    ...defaultResponseTargets.email,
    critical: { unit: "working_hours", amount: 1 },
    low: null,
  } as const;
  const targets: ResponseTargets = { ...defaultResponseTargets, email };
  const friday = berlin("2026-11-06T16:30");
  expect(firstAnswerDueAt("email", "critical", friday, time, targets)).toBe(berlin("2026-11-09T08:30"));
  expect(firstAnswerDueAt("email", "low", friday, time, targets)).toBeNull();
  expect(firstAnswerDueAt("email", "high", friday, time, targets)).toBe(berlin("2026-11-09T15:30"));
});

it("law: an answer is never due before the report, nor due earlier for a later report", () => {
  const instants = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) });
  fc.assert(
    fc.property(fc.constantFrom(...channels), instants, instants, (channel, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)];
      const first = firstAnswerDueAt(channel, "normal", early, time);
      const second = firstAnswerDueAt(channel, "normal", late, time);
      if (first === null || second === null) return expect(first).toBe(second);
      expect(first).toBeGreaterThan(early);
      expect(second).toBeGreaterThanOrEqual(first);
    }),
  );
});
