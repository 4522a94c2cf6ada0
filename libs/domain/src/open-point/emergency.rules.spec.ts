import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { closeIt, decided, now, reported, solved, verified } from "./testing/open-point.examples.ts";

const begun: OpenPointEvent = { type: "EmergencyBegun", data: { emergencyId: "e" } };
const ended = (waivedBecause: string | null = null): OpenPointEvent => ({
  type: "EmergencyEnded",
  data: { waivedBecause },
});
const summaryGiven = (givenAt: string): OpenPointEvent => ({
  type: "EmergencySummaryGiven",
  data: { givenAt },
});
const endIt = {
  type: "EndEmergency",
  solution: "Teil umgeleitet",
  solvedAt: "2026-08-11T08:00:00.000Z",
  waivedBecause: null,
} as const satisfies OpenPointCommand;

it("stands for an emergency from its declaration on, once", () => {
  const begin = { type: "BeginEmergency", emergencyId: "e" } as const;
  given(openPointDecider, reported()).when(begin).then(begun);
  given(openPointDecider, reported(), begun).when(begin).thenNothing();
  given(openPointDecider).when(begin).thenRefused({ code: "point-unknown" });
});

it.each<OpenPointCommand>([
  { type: "SolveOpenPoint", solution: "Läuft wieder", solvedAt: now },
  { type: "DropOpenPoint", reason: "Hat sich erledigt", now },
  { type: "JoinAsDuplicate", pointId: "p", of: "q", now },
])("does not take $type while the emergency runs", (command) => {
  given(openPointDecider, reported(), begun).when(command).thenRefused({ code: "emergency-runs" });
});

it("is solved by the end of the emergency", () => {
  given(openPointDecider, reported(), begun).when(endIt).then(ended(), solved);
  given(openPointDecider, reported(), begun, ended(), solved).when(endIt).thenNothing();
  given(openPointDecider, reported(), begun)
    .when({ ...endIt, waivedBecause: " " })
    .thenRefused({ code: "text-missing" });
});

it("notes once when everybody had been told of the end", () => {
  const record = { type: "RecordEmergencySummary", givenAt: now } as const;
  given(openPointDecider, reported(), begun, ended(), solved).when(record).then(summaryGiven(now));
  given(openPointDecider, reported(), begun, ended(), solved, summaryGiven(now)).when(record).thenNothing();
});

describe("closing", () => {
  const toClose = [reported(), begun, ended(), solved, verified, decided];
  const closed: OpenPointEvent = { type: "OpenPointClosed", data: {} };

  it("waits until everybody attached has had the time to say that it is not solved", () => {
    const code = "emergency-reply-time-runs";
    given(openPointDecider, ...toClose)
      .when(closeIt)
      .thenRefused({ code });
    given(openPointDecider, ...toClose, summaryGiven("2026-08-01T09:00:00.000Z"))
      .when(closeIt)
      .thenRefused({ code });
    given(openPointDecider, ...toClose, summaryGiven("2026-07-31T09:00:00.000Z"))
      .when(closeIt)
      .then(closed);
  });

  it("does not wait where that was waived with a reason", () => {
    given(openPointDecider, reported(), begun, ended("Nur Anzeige betroffen"), solved, verified, decided)
      .when(closeIt)
      .then(closed);
  });
});
