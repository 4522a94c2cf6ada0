import { fold } from "klartext/event-sourcing";
import { emergencyDecider } from "./emergency.decider.ts";
import { nextAfterRepeat, nextNoticeAt, repeatsAt } from "./notice-times.ts";
import { closed, declared, written } from "./testing/emergency.examples.ts";

const ms = Date.parse;
const running = fold(emergencyDecider, [declared, written()]);
if (running === null) throw new Error("Nothing was declared.");

it("promises the next notice an interval later, at a time that can be said", () => {
  expect(nextNoticeAt(ms("2026-11-24T09:01:30Z"), 60)).toBe(ms("2026-11-24T10:05:00Z"));
  expect(nextNoticeAt(ms("2026-11-24T09:00:00Z"), 15)).toBe(ms("2026-11-24T09:15:00Z"));
});

it("repeats itself shortly before the promised time, and stays in step", () => {
  expect(repeatsAt(running)).toBe(ms("2026-11-24T10:55:00Z"));
  expect(nextAfterRepeat(running, ms("2026-11-24T10:55:00Z"))).toBe(ms("2026-11-24T13:00:00Z"));
});

it("counts from now on when the promised time has passed", () => {
  expect(nextAfterRepeat(running, ms("2026-11-24T15:02:00Z"))).toBe(ms("2026-11-24T17:05:00Z"));
});

it("is not repeated after the last notice", () => {
  const last = written({ notice: 2, occasion: "closing", nextAt: null });
  const ended = fold(emergencyDecider, [declared, written(), closed, last]);
  expect(ended && repeatsAt(ended)).toBeNull();
});
