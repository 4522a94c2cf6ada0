import type { OpenPointEvent } from "./open-point.events.ts";
import { openPointView, promisesAt } from "./open-point.view.ts";
import {
  affected,
  closed,
  decided,
  imported,
  now,
  promised,
  reopened,
  reported,
  solved,
  tomorrow,
  verified,
  yesterday,
} from "./testing/open-point.examples.ts";

/** One event a minute. */
function recorded(...events: OpenPointEvent[]) {
  return events.map((event, minute) => ({ event, recordedAt: minuteOf(minute) }));
}

function minuteOf(minute: number): string {
  return `2026-08-10T08:0${minute}:00.000Z`;
}

function contact(direction: "inbound" | "outbound", contactedAt: string): OpenPointEvent {
  return {
    type: "ContactRecorded",
    data: { customerId: "a", contactPersonId: null, channel: "phone", direction, contactedAt, summary: null },
  };
}

it("is nothing before a report", () => {
  expect(openPointView([])).toBeNull();
  expect(openPointView(recorded(solved))).toBeNull();
});

it("keeps when the point was reported, verified and closed", () => {
  expect(openPointView(recorded(reported(), decided, solved, verified, closed))).toMatchObject({
    reportedAt: minuteOf(0),
    verifiedAt: minuteOf(3),
    closedAt: minuteOf(4),
    stateSince: minuteOf(4),
    changedAt: minuteOf(4),
  });
});

it("begins anew when the point is reopened", () => {
  const view = openPointView(recorded(reported(), solved, verified, closed, reopened, decided));
  expect(view).toMatchObject({ point: { solvedAt: null }, verifiedAt: null, closedAt: null });
  expect(view).toMatchObject({ reportedAt: minuteOf(0), stateSince: minuteOf(4), changedAt: minuteOf(5) });
});

it("does not claim that Klartext closed what was closed before", () => {
  expect(openPointView(recorded(imported("closed")))).toMatchObject({
    closedAt: null,
    point: { state: "closed", imported: { finishedOn: "2026-07-31", finishedBeforeKlartext: true } },
  });
});

it("keeps notes and contacts in their order", () => {
  const note: OpenPointEvent = { type: "NoteAdded", data: { text: "Kunde ist bis 15 Uhr da" } };
  const view = openPointView(recorded(reported(), note, contact("inbound", now), contact("outbound", now)));
  expect(view?.notes).toEqual([{ text: "Kunde ist bis 15 Uhr da", recordedAt: minuteOf(1) }]);
  expect(view?.contacts.map(({ direction, recordedAt }) => [direction, recordedAt])).toEqual([
    ["inbound", minuteOf(2)],
    ["outbound", minuteOf(3)],
  ]);
});

it("keeps which playbooks were used, and what came of each", () => {
  const use = {
    situation: "our_mistake",
    version: 2,
    customerId: "a",
    promises: [{ promise: "solution", promiseId: "p" }],
  } as const;
  const view = openPointView(
    recorded(reported(), { type: "PlaybookUsed", data: use }, promised("p", tomorrow)),
  );
  expect(view?.playbookUses).toEqual([{ ...use, recordedAt: minuteOf(1) }]);
});

it("counts as told what went out to a customer, by when it happened", () => {
  const notice: OpenPointEvent = {
    type: "SolutionNoticeGiven",
    data: { customerId: "a", channel: "email", givenAt: now },
  };
  const told = (...events: OpenPointEvent[]) =>
    openPointView(recorded(reported({ customers: [affected("a")] }), solved, ...events))?.lastToldAt;
  expect(told()).toBeNull();
  expect(told(contact("inbound", tomorrow))).toBeNull();
  expect(told(contact("outbound", yesterday))).toBe(yesterday);
  expect(told(notice, contact("outbound", yesterday))).toBe(now);
  expect(told(contact("outbound", yesterday), notice)).toBe(now);
  expect(told(promised("p", tomorrow))).toBe(minuteOf(2));
  const replaced: OpenPointEvent = {
    type: "PromiseReplaced",
    data: {
      promiseId: "p",
      newPromiseId: "q",
      what: "Techniker am Montag",
      dueAt: tomorrow,
      reason: "Teil fehlt",
      replacedAt: now,
    },
  };
  expect(told(promised("p", tomorrow), replaced)).toBe(now);
});

it("judges promises at the moment that is asked for", () => {
  const point = openPointView(recorded(reported(), promised("p", now)))?.point;
  const outcome = (at: string) => point && promisesAt(point, at).map((promise) => promise.outcome);
  expect(outcome(yesterday)).toEqual(["running"]);
  expect(outcome(tomorrow)).toEqual(["missed"]);
});
