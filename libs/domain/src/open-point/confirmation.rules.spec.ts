import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import {
  affected,
  closed,
  closeIt,
  decided,
  now,
  reopened,
  reported,
  solved,
  tomorrow,
  verified,
  yesterday,
} from "./testing/open-point.examples.ts";

const point = (...events: OpenPointEvent[]) =>
  given(openPointDecider, reported({ customers: [affected("a")] }), ...events);

const notice = { customerId: "a", channel: "email", givenAt: now } as const;
const noticeGiven: OpenPointEvent = { type: "SolutionNoticeGiven", data: notice };
const confirmed: OpenPointEvent = { type: "SolutionConfirmed", data: { customerId: "a" } };
const waived: OpenPointEvent = { type: "ConfirmationWaived", data: { customerId: "a", reason: "insolvent" } };

const commands = [
  ["a solution notice", { type: "GiveSolutionNotice", ...notice }, noticeGiven],
  ["a confirmation", { type: "ConfirmSolution", customerId: "a", now }, confirmed],
  ["a waiver", { type: "WaiveConfirmation", customerId: "a", reason: "insolvent" }, waived],
] as const satisfies readonly (readonly [string, OpenPointCommand, OpenPointEvent])[];

describe.each(commands)("%s", (_, command, event) => {
  it("is recorded once there is a solution", () => {
    point(solved).when(command).then(event);
    point(solved, verified).when(command).then(event);
  });

  it("is refused before there is one, again after reopening, and when the point is closed", () => {
    point()
      .when(command)
      .thenRefused({ code: "not-solved", values: { state: "open" } });
    point(solved, event, reopened).when(command).thenRefused({ code: "not-solved" });
    point(solved, verified, closed).when(command).thenRefused({ code: "point-finished" });
  });

  it("is refused for a customer who is not affected", () => {
    point(solved)
      .when({ ...command, customerId: "b" })
      .thenRefused({ code: "customer-not-affected", values: { customerId: "b" } });
  });

  it("has nothing to do the second time", () => point(solved, event).when(command).thenNothing());
});

it("tells of no solution before there was one", () => {
  point(solved)
    .when({ ...commands[0][1], givenAt: "2026-08-11T09:59:59+02:00" })
    .thenRefused({ code: "notice-before-solution" });
});

it("needs no waiver from a customer who confirmed", () =>
  point(solved, confirmed).when(commands[2][1]).thenNothing());

it("takes a confirmation over a waiver", () => point(solved, waived).when(commands[1][1]).then(confirmed));

it("needs a reason for a waiver", () => {
  point(solved)
    .when({ type: "WaiveConfirmation", customerId: "a", reason: "" })
    .thenRefused({ code: "text-missing", values: { field: "reason" } });
});

it("forgets notices, confirmations and waivers when the point is reopened", () => {
  for (const event of [noticeGiven, confirmed, waived]) {
    const history = [reported({ customers: [affected("a")] }), solved, event, reopened];
    expect(fold(openPointDecider, history)?.customers).toEqual([
      { ...affected("a"), noticeGivenAt: null, reply: null, waivedBecause: null, wroteAt: null },
    ]);
  }
});

describe("what was promised for a solution that is confirmed", () => {
  const to = (customerId: string | null, promiseId: string, dueAt = tomorrow): OpenPointEvent => ({
    type: "PromiseMade",
    data: { promiseId, customerId, what: "Einbau der Rolle", dueAt },
  });
  const kept = (promiseId: string): OpenPointEvent => ({
    type: "PromiseKept",
    data: { promiseId, keptAt: now },
  });
  const confirm = { type: "ConfirmSolution", customerId: "a", now } as const;
  const offered: OpenPointEvent = {
    type: "MakeGoodOffered",
    data: { makeGoodId: "g", customerId: "a", makeGoodKind: "credit", valueCents: 2_500, what: "Gutschrift" },
  };
  const makeGoodGiven: OpenPointEvent = { type: "MakeGoodGiven", data: { makeGoodId: "g" } };

  it("counts as kept then, unless it ran out before, and does not stand against closing", () => {
    const history = [to("a", "p"), to(null, "q"), to("a", "late", yesterday), solved];
    point(...history)
      .when(confirm)
      .then(confirmed, kept("p"), kept("q"));
    point(...history, verified, decided, confirmed, kept("p"), kept("q"))
      .when(closeIt)
      .then(closed);
  });

  it("runs on for others, and for everybody until the last one confirmed", () => {
    const two = [
      reported({ customers: [affected("a"), affected("b")] }),
      to("b", "p"),
      to(null, "q"),
      solved,
    ];
    given(openPointDecider, ...two)
      .when(confirm)
      .then(confirmed);
    given(openPointDecider, ...two, confirmed)
      .when({ ...confirm, customerId: "b" })
      .then({ type: "SolutionConfirmed", data: { customerId: "b" } }, kept("p"), kept("q"));
  });

  it("runs on while a make-good is owed: it may be about that", () => {
    point(to("a", "p"), offered, solved).when(confirm).then(confirmed);
    point(to("a", "p"), offered, makeGoodGiven, solved).when(confirm).then(confirmed, kept("p"));
  });
});
