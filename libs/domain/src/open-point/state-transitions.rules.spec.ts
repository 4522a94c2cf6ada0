import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import {
  closed,
  decided,
  dropped,
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

const point = (...events: OpenPointEvent[]) => given(openPointDecider, reported(), ...events);
const started: OpenPointEvent = { type: "WorkStarted", data: {} };
const waiting: OpenPointEvent = {
  type: "WaitingBegun",
  data: { waitingFor: "supplier", reason: "Ersatzteil bestellt", lookAgainOn: "2026-08-20" },
};

const startWork: OpenPointCommand = { type: "StartWork" };
const beginWaiting = {
  type: "BeginWaiting",
  waitingFor: "supplier",
  reason: "Ersatzteil bestellt",
  lookAgainOn: "2026-08-20",
  today: "2026-08-14",
} as const satisfies OpenPointCommand;
const solve = {
  type: "SolveOpenPoint",
  solution: "Teil umgeleitet",
  solvedAt: "2026-08-11T08:00:00.000Z",
} as const satisfies OpenPointCommand;
const verify: OpenPointCommand = { type: "VerifySolution", how: null };
const drop = { type: "DropOpenPoint", reason: "Hat sich erledigt", now } as const satisfies OpenPointCommand;
const reopen: OpenPointCommand = { type: "ReopenOpenPoint", reason: "Wieder falsch" };

describe("starting work", () => {
  it("leads from open, and back from waiting", () => {
    point().when(startWork).then(started);
    point(started, waiting).when(startWork).then(started);
  });

  it("is refused when the solution stands, and when the point is finished", () => {
    point(solved)
      .when(startWork)
      .thenRefused({ code: "solution-stands", values: { state: "solved" } });
    point(dropped)
      .when(startWork)
      .thenRefused({ code: "point-finished", values: { state: "dropped" } });
  });

  it("has nothing to do when work is under way", () => point(started).when(startWork).thenNothing());
});

describe("waiting", () => {
  it("begins from open and in progress, and for another reason from waiting", () => {
    point().when(beginWaiting).then(waiting);
    point(started).when(beginWaiting).then(waiting);
    const other = {
      waitingFor: "customer",
      reason: "Foto vom Typenschild",
      lookAgainOn: "2026-08-20",
    } as const;
    point(waiting)
      .when({ ...beginWaiting, ...other })
      .then({ type: "WaitingBegun", data: other });
  });

  it("needs a date to look again that lies ahead", () => {
    point()
      .when({ ...beginWaiting, lookAgainOn: "2026-08-14" })
      .thenRefused({ code: "look-again-not-ahead" });
  });

  it("needs a reason, and is refused when the solution stands", () => {
    point()
      .when({ ...beginWaiting, reason: " " })
      .thenRefused({ code: "text-missing", values: { field: "reason" } });
    point(solved).when(beginWaiting).thenRefused({ code: "solution-stands" });
  });

  it("has nothing to do when it waits for just that", () => point(waiting).when(beginWaiting).thenNothing());
});

describe("solving", () => {
  it.each([
    ["open", []],
    ["in progress", [started]],
    ["waiting", [waiting]],
  ])("leads from %s", (_, events) =>
    point(...events)
      .when(solve)
      .then(solved),
  );

  it("needs a solution in words", () => {
    point()
      .when({ ...solve, solution: "" })
      .thenRefused({ code: "text-missing", values: { field: "solution" } });
  });

  it("is refused with another solution when one stands", () => {
    point(solved, verified)
      .when({ ...solve, solution: "Neu bestellt" })
      .thenRefused({ code: "solution-stands", values: { state: "verified" } });
  });

  it("has nothing to do when that is the solution", () => point(solved).when(solve).thenNothing());
});

describe("verifying", () => {
  it("leads on from solved", () => point(solved).when(verify).then(verified));

  it("is refused before there is a solution", () => {
    point(started)
      .when(verify)
      .thenRefused({ code: "not-solved", values: { state: "in_progress" } });
  });

  it("has nothing to do when it was verified that way", () => {
    point(solved, verified).when(verify).thenNothing();
    point(solved, verified)
      .when({ type: "VerifySolution", how: "Angerufen" })
      .thenRefused({ code: "solution-stands" });
  });
});

describe("dropping", () => {
  it.each([
    ["open", []],
    ["waiting", [waiting]],
    ["verified", [solved, verified]],
  ])("leads from %s", (_, events) =>
    point(...events)
      .when(drop)
      .then(dropped),
  );

  it("waits until no promise runs any more", () => {
    point(promised("p", tomorrow))
      .when(drop)
      .thenRefused({ code: "promise-running", values: { promises: "p" } });
    point(promised("p", yesterday)).when(drop).then(dropped);
  });

  it("needs a reason, and is refused once closed", () => {
    point()
      .when({ ...drop, reason: "\n" })
      .thenRefused({ code: "text-missing" });
    point(decided, solved, verified, closed)
      .when(drop)
      .thenRefused({ code: "point-finished", values: { state: "closed" } });
  });

  it("has nothing to do when it was dropped for that reason", () => point(dropped).when(drop).thenNothing());
});

describe("reopening", () => {
  it.each([
    ["solved", [solved]],
    ["verified", [solved, verified]],
    ["closed", [solved, verified, closed]],
    ["dropped", [dropped]],
  ])("leads back from %s", (_, events) =>
    point(...events)
      .when(reopen)
      .then(reopened),
  );

  it("leads back what was closed before Klartext", () => {
    given(openPointDecider, imported("closed")).when(reopen).then(reopened);
  });

  it("needs a reason", () => {
    point(solved).when({ type: "ReopenOpenPoint", reason: "" }).thenRefused({ code: "text-missing" });
  });

  it("has nothing to do when the solution is still to come", () => {
    point().when(reopen).thenNothing();
    point(waiting).when(reopen).thenNothing();
    point(solved, reopened).when(reopen).thenNothing();
  });
});
