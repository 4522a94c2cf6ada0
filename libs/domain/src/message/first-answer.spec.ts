import { defaultBusinessCalendar, workingTime } from "../business-calendar/index.ts";
import { defaultResponseTargets } from "../response-target/index.ts";
import { type AskedFor, firstAnswerBy } from "./first-answer.ts";

const time = workingTime(defaultBusinessCalendar, () => new Set());
const friday = Date.parse("2026-11-20T09:07:30.000Z");
const asked: AskedFor = { channels: ["email"], priority: "normal", noticedAt: friday, now: friday };
const by = (change: Partial<AskedFor>) => {
  const dueAt = firstAnswerBy({ ...asked, ...change }, time, defaultResponseTargets);
  return dueAt === null ? null : new Date(dueAt).toISOString();
};

describe("until when a first answer can be promised", () => {
  it("is the response target in the business calendar, as a time that can be said", () => {
    expect(by({})).toBe("2026-11-23T08:00:00.000Z");
    expect(by({ channels: ["live_chat"] })).toBe("2026-11-20T09:09:00.000Z");
  });

  it("is counted from when somebody is at work, also where the target runs day and night", () => {
    const sunday = Date.parse("2026-11-22T04:04:00.000Z");
    const atNight = { channels: ["live_chat"], noticedAt: sunday, now: sunday } as const;
    expect(by(atNight)).toBe("2026-11-23T07:02:00.000Z");
  });

  it("counts by the way on which the answer goes where the matter came on one without a target", () => {
    expect(by({ channels: ["letter", "email"] })).toBe(by({}));
    expect(by({ channels: ["letter"] })).toBeNull();
  });

  it("lies ahead also where the target has passed already", () => {
    const weekBefore = Date.parse("2026-11-13T09:07:30.000Z");
    expect(by({ noticedAt: weekBefore })).toBe(by({}));
  });
});
