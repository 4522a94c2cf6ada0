import { given } from "klartext/event-sourcing/testing";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import {
  affected,
  closed,
  closeIt,
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

const forCustomers = (...ids: string[]) => reported({ customers: ids.map(affected) });
const confirmedBy = (customerId: string): OpenPointEvent => ({
  type: "SolutionConfirmed",
  data: { customerId },
});
const noticeAt = (customerId: string, givenAt: string): OpenPointEvent => ({
  type: "SolutionNoticeGiven",
  data: { customerId, channel: "email", givenAt },
});

it("closes what is verified, confirmed by every customer, without a running promise, and decided on", () => {
  given(
    openPointDecider,
    forCustomers("a", "b"),
    decided,
    solved,
    verified,
    confirmedBy("a"),
    confirmedBy("b"),
  )
    .when(closeIt)
    .then(closed);
});

it("closes a point that touches no customer", () => {
  given(openPointDecider, reported(), decided, solved, verified).when(closeIt).then(closed);
});

it("takes a waiver for a confirmation", () => {
  const waived: OpenPointEvent = {
    type: "ConfirmationWaived",
    data: { customerId: "a", reason: "insolvent" },
  };
  given(openPointDecider, forCustomers("a"), decided, solved, verified, waived).when(closeIt).then(closed);
});

it("records no reply for each customer whose time to reply ran out, to the very moment", () => {
  given(
    openPointDecider,
    forCustomers("a", "b", "c"),
    decided,
    solved,
    noticeAt("a", closeIt.noReplySince),
    noticeAt("b", "2026-07-30T23:00:00+02:00"),
    verified,
    confirmedBy("c"),
  )
    .when(closeIt)
    .then(
      { type: "NoReplyRecorded", data: { customerId: "a" } },
      { type: "NoReplyRecorded", data: { customerId: "b" } },
      closed,
    );
});

it("goes on waiting for a customer who was told a moment too late", () => {
  given(
    openPointDecider,
    forCustomers("a"),
    decided,
    solved,
    noticeAt("a", "2026-07-31T09:00:00.001Z"),
    verified,
  )
    .when(closeIt)
    .thenRefused({ code: "confirmation-missing", values: { customers: "a" } });
});

it("gives a customer who was reminded the whole time to reply again", () => {
  const [first, reminder] = [noticeAt("a", "2026-07-01T09:00:00Z"), noticeAt("a", yesterday)];
  given(openPointDecider, forCustomers("a"), decided, solved, first, reminder, verified)
    .when(closeIt)
    .thenRefused({ code: "confirmation-missing" });
});

it("names everything that is missing", () => {
  given(
    openPointDecider,
    forCustomers("a", "b", "c"),
    promised("p", tomorrow),
    solved,
    verified,
    confirmedBy("b"),
  )
    .when(closeIt)
    .thenRefused({
      code: "confirmation-missing",
      values: { customers: "a, c" },
      further: [
        { code: "promise-running", values: { promises: "p" }, further: [] },
        { code: "report-undecided", values: {}, further: [] },
      ],
    });
});

it.each([
  ["open", []],
  ["solved", [solved]],
] as const)("does not close what is %s", (state, events) => {
  given(openPointDecider, reported(), decided, ...events)
    .when(closeIt)
    .thenRefused({ code: "not-verified", values: { state } });
});

it("is not held up by a promise that was kept, replaced and kept, or missed", () => {
  given(
    openPointDecider,
    reported(),
    decided,
    promised("kept", tomorrow),
    { type: "PromiseKept", data: { promiseId: "kept", keptAt: yesterday } },
    promised("moved", tomorrow),
    {
      type: "PromiseReplaced",
      data: {
        promiseId: "moved",
        newPromiseId: "new",
        what: "Rückruf",
        dueAt: tomorrow,
        reason: "Stau",
        replacedAt: now,
      },
    },
    { type: "PromiseKept", data: { promiseId: "new", keptAt: now } },
    promised("missed", yesterday),
    solved,
    verified,
  )
    .when(closeIt)
    .then(closed);
});

it("has nothing to do when it is closed", () => {
  given(openPointDecider, imported("closed")).when(closeIt).thenNothing();
});

it("asks anew for confirmation after reopening", () => {
  const history = [
    forCustomers("a"),
    decided,
    solved,
    noticeAt("a", "2026-07-01T09:00:00Z"),
    confirmedBy("a"),
    verified,
  ];
  given(openPointDecider, ...history, closed, reopened, solved, verified)
    .when(closeIt)
    .thenRefused({ code: "confirmation-missing" });
});

it("brings the rules back to a point closed before Klartext when it is reopened", () => {
  given(openPointDecider, imported("closed"), reopened, solved, verified)
    .when(closeIt)
    .thenRefused({ code: "report-undecided" });
});

describe("a solution notice that was sent", () => {
  const point = () =>
    given(
      openPointDecider,
      forCustomers("a"),
      decided,
      solved,
      verified,
      noticeAt("a", closeIt.noReplySince),
    );
  const sent = (acceptedAt: string | null) => ({
    ...closeIt,
    sentNotices: [{ customerId: "a", acceptedAt }],
  });

  it("is none as long as it has not arrived: nobody could reply", () => {
    point()
      .when(sent(null))
      .thenRefused({ code: "notice-not-arrived", values: { customers: "a" } });
  });

  it("leaves the time for a reply from when it arrived", () => {
    const noReply: OpenPointEvent = { type: "NoReplyRecorded", data: { customerId: "a" } };
    point().when(sent(closeIt.noReplySince)).then(noReply, closed);
    point()
      .when(sent(now))
      .thenRefused({ code: "confirmation-missing", values: { customers: "a" } });
  });
});
