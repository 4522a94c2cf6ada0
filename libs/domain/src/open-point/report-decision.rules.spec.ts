import { given } from "klartext/event-sourcing/testing";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { closed, decided, reported } from "./testing/open-point.examples.ts";

const decide = (actionId: string | null, noActionReason: string | null) =>
  ({ type: "DecideOnReport", actionId, noActionReason }) as const;

it("ends in a corrective action or a reasoned no, and may be decided anew", () => {
  const no: OpenPointEvent = {
    type: "ReportDecided",
    data: { actionId: null, noActionReason: "Einzelfall" },
  };
  given(openPointDecider, reported()).when(decide("action-1", null)).then(decided);
  given(openPointDecider, reported(), decided).when(decide(null, "Einzelfall")).then(no);
});

it("is refused with both, with none, without a reason, and on a finished point", () => {
  const point = given(openPointDecider, reported());
  point.when(decide(null, null)).thenRefused({ code: "decision-unclear" });
  point.when(decide("action-1", "Einzelfall")).thenRefused({ code: "decision-unclear" });
  point.when(decide(null, "  ")).thenRefused({ code: "text-missing", values: { field: "noActionReason" } });
  given(openPointDecider, reported(), closed)
    .when(decide("action-1", null))
    .thenRefused({ code: "point-finished" });
});

it("has nothing to do when that was decided", () => {
  given(openPointDecider, reported(), decided).when(decide("action-1", null)).thenNothing();
});
