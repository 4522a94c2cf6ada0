import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { closed, reported } from "./testing/open-point.examples.ts";

const cases = [
  [
    { type: "AssignOwnerTeam", teamId: "t" },
    { type: "OwnerTeamAssigned", data: { teamId: "t" } },
  ],
  [
    { type: "TakeOpenPoint", personId: "p" },
    { type: "OpenPointTaken", data: { personId: "p" } },
  ],
  [
    { type: "SetPriority", priority: "high" },
    { type: "PrioritySet", data: { priority: "high" } },
  ],
  [
    { type: "SetSupportLevel", supportLevel: 2 },
    { type: "SupportLevelSet", data: { supportLevel: 2 } },
  ],
  [
    { type: "SetDueDate", dueOn: "2026-08-21" },
    { type: "DueDateSet", data: { dueOn: "2026-08-21" } },
  ],
  [
    { type: "ClassifyOpenPoint", trap: 7 },
    {
      type: "OpenPointClassified",
      data: { trap: 7, journeyPhase: null, channel: "phone", product: null },
    },
  ],
] as const satisfies readonly (readonly [OpenPointCommand, OpenPointEvent])[];

describe.each(cases.map(([command, event]) => ({ name: command.type, command, event })))(
  "$name",
  ({ command, event }) => {
    it("is recorded", () => given(openPointDecider, reported()).when(command).then(event));

    it("is refused on a finished point", () => {
      given(openPointDecider, reported(), closed)
        .when(command)
        .thenRefused({ code: "point-finished", values: { state: "closed" } });
    });

    it("has nothing to do when it is so, also on a finished point", () => {
      given(openPointDecider, reported(), event).when(command).thenNothing();
      given(openPointDecider, reported(), event, closed).when(command).thenNothing();
    });
  },
);

describe("releasing", () => {
  const release: OpenPointCommand = { type: "ReleaseOpenPoint" };
  const [, taken] = cases[1];

  it("takes the point from whoever has it", () => {
    given(openPointDecider, reported(), taken).when(release).then({ type: "OpenPointReleased", data: {} });
  });

  it("is refused on a finished point", () => {
    given(openPointDecider, reported(), taken, closed).when(release).thenRefused({ code: "point-finished" });
  });

  it("has nothing to do when nobody has it", () =>
    given(openPointDecider, reported()).when(release).thenNothing());
});

it("lets another person take a point that somebody has", () => {
  given(openPointDecider, reported(), cases[1][1])
    .when({ type: "TakeOpenPoint", personId: "q" })
    .then({ type: "OpenPointTaken", data: { personId: "q" } });
});

it("takes a classification away with null, and keeps what is not named", () => {
  given(openPointDecider, reported({ product: "Pumpe" }))
    .when({ type: "ClassifyOpenPoint", channel: null })
    .then({
      type: "OpenPointClassified",
      data: { trap: null, journeyPhase: null, channel: null, product: "Pumpe" },
    });
});
