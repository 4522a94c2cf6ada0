import { RestingWays } from "./resting-ways.ts";
import type { SendingOutcome } from "./sending-outcome.ts";

const NOW = Date.parse("2026-11-21T09:00:00Z");
const MINUTE_MS = 60_000;

type Problem = Extract<SendingOutcome, { readonly outcome: "put_off" }>["problem"];
const putOff = (problem: Problem) => ({ outcome: "put_off", problem, wantedPause: 0 }) as const;

let ways: RestingWays;
beforeEach(() => {
  ways = new RestingWays();
});
const room = (now = NOW) => ways.room("email", 8, now);
const fails = (times: number, problem: Problem, at = NOW) =>
  Array.from({ length: times }, () => ways.note("email", putOff(problem), at));

it.each<Problem>(["not_reachable", "no_answer", "login_refused", "sender_refused"])(
  "rests after five attempts in a row that ended with %s, and no other way does",
  (problem) => {
    expect(fails(4, problem)).toEqual([false, false, false, false]);
    expect(room()).toBe(8);
    expect(fails(2, problem)).toEqual([true, false]);
    expect(room()).toBe(0);
    expect(ways.room("live_chat", 8, NOW)).toBe(8);
  },
);

it("is tried with one message a minute, until one goes through", () => {
  fails(5, "no_answer");
  expect(ways.nextEndAfter(NOW)).toBe(NOW + MINUTE_MS);
  expect(room(NOW + MINUTE_MS)).toBe(1);
  fails(1, "no_answer", NOW + MINUTE_MS);
  expect(room(NOW + MINUTE_MS)).toBe(0);
  expect(room(NOW + 2 * MINUTE_MS)).toBe(1);
  ways.note("email", { outcome: "accepted" }, NOW + 2 * MINUTE_MS);
  expect(room(NOW + 2 * MINUTE_MS)).toBe(8);
  expect(ways.nextEndAfter(NOW)).toBeNull();
});

it.each<SendingOutcome>([
  putOff("refused_for_now"),
  putOff("server_failed"),
  putOff("cut_off"),
  { outcome: "given_up", reason: "refused" },
])("does not rest where somebody answered: %j", (outcome) => {
  fails(4, "no_answer");
  ways.note("email", outcome, NOW);
  fails(4, "no_answer");
  expect(room()).toBe(8);
});

it("fails since the first of these attempts, until one goes through or a way is set anew", () => {
  expect(ways.failing()).toEqual([]);
  fails(1, "no_answer");
  fails(1, "login_refused", NOW + MINUTE_MS);
  expect(ways.failing()).toEqual([{ channel: "email", problem: "login_refused", since: NOW }]);
  ways.note("email", { outcome: "accepted" }, NOW + MINUTE_MS);
  expect(ways.failing()).toEqual([]);
  fails(1, "no_answer", NOW + MINUTE_MS);
  expect(ways.failing()).toMatchObject([{ since: NOW + MINUTE_MS }]);
  ways.wake();
  expect(ways.failing()).toEqual([]);
});

it("does not rest any longer when a way was set anew", () => {
  fails(5, "no_answer");
  ways.wake();
  expect(room()).toBe(8);
});
