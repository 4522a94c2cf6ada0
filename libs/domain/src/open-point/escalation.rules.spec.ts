import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { escalationRuns } from "./open-point.state.ts";
import {
  affected,
  demand,
  dropped,
  escalated,
  imported,
  reopened,
  reported,
  solved,
  verified,
} from "./testing/open-point.examples.ts";

const join = {
  type: "JoinEscalation",
  escalationId: "e",
  customer: affected("a"),
  ...demand,
} as const satisfies OpenPointCommand;
const joined: OpenPointEvent = {
  type: "EscalationJoined",
  data: { escalationId: "e", customer: affected("a"), ...demand },
};
const withdraw = (escalationId: string | null, onlyRaisedBy: "sales" | null = null): OpenPointCommand => ({
  type: "WithdrawEscalation",
  escalationId,
  reason: "Kunde hat Zeit",
  onlyRaisedBy,
});
const withdrawn = (escalationId: string | null): OpenPointEvent => ({
  type: "EscalationWithdrawn",
  data: { escalationId, reason: "Kunde hat Zeit" },
});

function stateAfter(...events: OpenPointEvent[]) {
  const point = fold(openPointDecider, events);
  return point && { state: point.state, runs: escalationRuns(point) };
}

describe("joining an escalation", () => {
  it("leaves one point, on which the customer is affected and the escalation runs", () => {
    given(openPointDecider, reported()).when(join).then(joined);
    expect(fold(openPointDecider, [reported(), joined])).toMatchObject({ customers: [affected("a")] });
    expect(stateAfter(reported(), joined)).toEqual({ state: "open", runs: true });
  });

  it("is refused when nobody waits for the point any more", () => {
    given(openPointDecider, reported(), solved).when(join).thenRefused({ code: "solution-stands" });
    given(openPointDecider, reported(), dropped).when(join).thenRefused({ code: "point-finished" });
  });

  it("needs to say what is wanted", () => {
    given(openPointDecider, reported())
      .when({ ...join, wanted: " " })
      .thenRefused({ code: "text-missing", values: { field: "wanted" } });
  });

  it("has nothing to do when it joined", () =>
    given(openPointDecider, reported(), joined).when(join).thenNothing());
});

describe("withdrawing an escalation", () => {
  it("drops the point that the escalation itself is", () => {
    given(openPointDecider, escalated()).when(withdraw(null)).then(withdrawn(null));
    expect(stateAfter(escalated(), withdrawn(null))).toEqual({ state: "dropped", runs: false });
  });

  it("ends one that joined, and the point goes on", () => {
    given(openPointDecider, reported(), joined).when(withdraw("e", "sales")).then(withdrawn("e"));
    expect(stateAfter(reported(), joined, withdrawn("e"))).toEqual({ state: "open", runs: false });
  });

  it("leaves the point to others who joined and still wait", () => {
    given(openPointDecider, escalated(), joined).when(withdraw(null)).thenRefused({ code: "others-wait" });
    given(openPointDecider, escalated(), joined, withdrawn("e")).when(withdraw(null)).then(withdrawn(null));
  });

  it("is open to Sales for what Sales raised alone", () => {
    const byOthers = escalated({ raisedBy: "other_department" });
    given(openPointDecider, escalated()).when(withdraw(null, "sales")).then(withdrawn(null));
    given(openPointDecider, byOthers)
      .when(withdraw(null, "sales"))
      .thenRefused({ code: "escalation-of-others" });
    given(openPointDecider, byOthers).when(withdraw(null)).then(withdrawn(null));
    given(openPointDecider, imported("open"))
      .when(withdraw(null, "sales"))
      .thenRefused({ code: "escalation-of-others" });
  });

  it("is refused when there is none, or it does not run any more", () => {
    given(openPointDecider, reported()).when(withdraw(null)).thenRefused({ code: "escalation-unknown" });
    given(openPointDecider, escalated(), solved)
      .when(withdraw(null))
      .thenRefused({ code: "escalation-over" });
  });

  it("has nothing to do when it was withdrawn", () => {
    given(openPointDecider, escalated(), withdrawn(null)).when(withdraw(null)).thenNothing();
  });
});

describe("an escalation runs", () => {
  it("until the point is solved, and not again after reopening", () => {
    expect(stateAfter(escalated())).toEqual({ state: "open", runs: true });
    expect(stateAfter(escalated(), solved)).toEqual({ state: "solved", runs: false });
    expect(stateAfter(escalated(), solved, verified, reopened)).toEqual({ state: "open", runs: false });
  });

  it("when it was imported unsolved, not when it was imported solved", () => {
    expect(stateAfter(imported("open"))).toEqual({ state: "open", runs: true });
    expect(stateAfter(imported("solved"))).toEqual({ state: "solved", runs: false });
  });
});
