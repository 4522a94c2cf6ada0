import fc from "fast-check";
import { fold } from "klartext/event-sourcing";
import type { DeliveryCommand } from "./delivery.commands.ts";
import { deliveryDecider } from "./delivery.decider.ts";
import type { DeliveryEvent } from "./delivery.events.ts";
import { MOST_ATTEMPTS } from "./retry-schedule.ts";

const START = Date.parse("2026-08-14T09:00:00Z");
const DAY = 24 * 60 * 60 * 1000;

/** What can come next, so many milliseconds later: any outcome, of any attempt, in any order; or none, after a crash. */
const steps = fc.array(
  fc.record({
    laterBy: fc.oneof(fc.nat({ max: DAY }), fc.constant(0)),
    attempt: fc.integer({ min: 1, max: 30 }),
    what: fc.constantFrom(
      "begin",
      "begin",
      "begin",
      "accepted",
      "put_off",
      "give_up",
      "bounce",
      "record_only",
    ),
  }),
  { maxLength: 60 },
);

type Step = (typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never)[number];

function command({ what, attempt }: Step, now: string): DeliveryCommand {
  switch (what) {
    case "begin":
      return { type: "BeginAttempt", way: "mail", issuedAt: new Date(START).toISOString(), now };
    case "accepted":
      return { type: "RecordAccepted", attempt, now };
    case "put_off":
      return { type: "PutOff", attempt, problem: "cut_off", wantedPause: 0, now };
    case "give_up":
      return { type: "GiveUp", attempt, reason: "refused", now };
    case "bounce":
      return { type: "RecordBounce", severity: "hard", now };
    default:
      return { type: "RecordOnly" };
  }
}

const subject = {
  messageId: "m",
  version: 1,
  pointId: "p",
  customerId: "c",
  contactPersonId: null,
  channel: "email",
} as const;

function play(course: readonly Step[]): { readonly events: DeliveryEvent[]; readonly heard: boolean } {
  const requestedAt = new Date(START).toISOString();
  const events: DeliveryEvent[] = [{ type: "DeliveryRequested", data: { ...subject, requestedAt } }];
  let now = START;
  let heard = false;
  for (const step of course) {
    now += step.laterBy;
    const state = fold(deliveryDecider, events);
    // Only an attempt that was begun has an outcome.
    if (step.what === "accepted" && step.attempt > (state?.attempts ?? 0)) continue;
    if (step.what === "accepted") heard = true;
    const decision = deliveryDecider.decide(command(step, new Date(now).toISOString()), state);
    if (decision.outcome === "accepted") events.push(...decision.events);
  }
  return { events, heard };
}

describe("law: whatever outcomes, crashes and bounces come, in any order,", () => {
  it("what was accepted stays known as accepted, and is never begun again", () => {
    fc.assert(
      fc.property(steps, (course) => {
        const { events, heard } = play(course);
        const at = events.findIndex(({ type }) => type === "DeliveryAccepted");
        expect(at >= 0).toBe(heard);
        if (at < 0) return;
        expect(fold(deliveryDecider, events)?.acceptedAt).not.toBeNull();
        expect(events.slice(at).filter(({ type }) => type === "DeliveryAttemptBegun")).toEqual([]);
        expect(events.filter(({ type }) => type === "DeliveryAccepted")).toHaveLength(1);
      }),
    );
  });

  it("attempts are numbered without gap, and there are never more than the schedule has", () => {
    fc.assert(
      fc.property(steps, (course) => {
        const attempts = play(course).events.flatMap((event) =>
          event.type === "DeliveryAttemptBegun" ? [event.data.attempt] : [],
        );
        expect(attempts).toEqual(attempts.map((_, index) => index + 1));
        expect(attempts.length).toBeLessThanOrEqual(MOST_ATTEMPTS);
      }),
    );
  });

  it("it comes to an end when nothing but attempts is to be heard of: nothing waits for ever", () => {
    fc.assert(
      fc.property(steps, (course) => {
        const begin = { laterBy: DAY, attempt: 1, what: "begin" } as const;
        const { events } = play([...course, ...Array<Step>(MOST_ATTEMPTS + 1).fill(begin)]);
        expect(fold(deliveryDecider, events)?.dueAt).toBeNull();
      }),
    );
  });
});

it("gives up after about three days", () => {
  const attempts = Array<Step>(100).fill({ laterBy: DAY / 24, attempt: 1, what: "begin" });
  const { events } = play(attempts);
  const last = events.at(-1);
  expect(last?.type).toBe("DeliveryGivenUp");
  const days = last?.type === "DeliveryGivenUp" ? (Date.parse(last.data.givenUpAt) - START) / DAY : 0;
  expect(days).toBeGreaterThan(2.9);
  expect(days).toBeLessThan(4);
});
