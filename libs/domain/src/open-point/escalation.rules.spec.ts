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
  now,
  promised,
  record,
  reopened,
  reported,
  solved,
  tomorrow,
  verified,
  yesterday,
} from "./testing/open-point.examples.ts";

const join = {
  type: "JoinEscalation",
  escalationId: "e",
  promiseId: "p",
  customers: [affected("a")],
  words: [],
  ...demand,
} as const satisfies OpenPointCommand;
const joined = {
  type: "EscalationJoined",
  data: { escalationId: "e", customer: affected("a"), ...demand },
} as const satisfies OpenPointEvent;
const withdraw = (escalationId: string | null, onlyRaisedBy: "sales" | null = null): OpenPointCommand => ({
  type: "WithdrawEscalation",
  escalationId,
  reason: "Kunde hat Zeit",
  onlyRaisedBy,
  now,
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

  it("takes no site, machine or contact person away that is on the point", () => {
    const known = { customerId: "a", siteId: "s", assetId: "m", contactPersonId: null };
    const named = { ...affected("a"), contactPersonId: "c" };
    given(openPointDecider, reported({ customers: [known] }))
      .when({ ...join, customers: [named] })
      .then({ ...joined, data: { ...joined.data, customer: { ...known, contactPersonId: "c" } } });
  });

  it("brings every customer and its words along", () => {
    given(openPointDecider, reported())
      .when({ ...join, customers: [affected("a"), affected("b")], words: ["Droht mit Kündigung"] })
      .then(
        joined,
        { type: "CustomerAffected", data: affected("b") },
        { type: "NoteAdded", data: { text: "Droht mit Kündigung" } },
      );
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

describe("what was promised until a time", () => {
  const said = { ...demand, promised: "Rückruf", promisedUntil: yesterday };
  const promise = (promiseId: string, customerId: string | null, what: string): OpenPointEvent => ({
    type: "PromiseMade",
    data: { promiseId, customerId, what, dueAt: yesterday },
  });

  it("is a promise on the point, also when its time has passed", () => {
    given(openPointDecider)
      .when({ type: "RaiseEscalation", promiseId: "p", ...record, ...said, customers: [affected("a")] })
      .then(
        { type: "EscalationRaised", data: { ...record, ...said, customers: [affected("a")] } },
        promise("p", "a", "Rückruf"),
      );
    given(openPointDecider, reported())
      .when({ ...join, ...said, promised: null })
      .then(
        { ...joined, data: { ...joined.data, ...said, promised: null } },
        promise("p", "a", demand.wanted),
      );
  });

  it("was promised to none of several customers alone", () => {
    const customers = [affected("a"), affected("b")];
    given(openPointDecider)
      .when({ type: "RaiseEscalation", promiseId: "p", ...record, ...said, customers })
      .then(
        { type: "EscalationRaised", data: { ...record, ...said, customers } },
        promise("p", null, "Rückruf"),
      );
  });
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

  it("keeps the point while a promise runs", () => {
    given(openPointDecider, escalated(), promised("p", tomorrow))
      .when(withdraw(null))
      .thenRefused({ code: "promise-running", values: { promises: "p" } });
    given(openPointDecider, reported(), joined, promised("p", tomorrow))
      .when(withdraw("e"))
      .then(withdrawn("e"));
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
