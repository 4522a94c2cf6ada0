import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { MAX_AFFECTED_CUSTOMERS } from "./recording.rules.ts";
import { affected, closed, now, reported } from "./testing/open-point.examples.ts";

const affect: OpenPointCommand = { type: "AffectCustomer", ...affected("a") };
const affectedA: OpenPointEvent = { type: "CustomerAffected", data: affected("a") };
const remove = { type: "RemoveAffectedCustomer", customerId: "a", reason: "Verwechselt" } as const;

describe("a customer", () => {
  it("is affected, and later in another part of theirs", () => {
    given(openPointDecider, reported()).when(affect).then(affectedA);
    given(openPointDecider, reported(), affectedA)
      .when({ type: "AffectCustomer", ...affected("a"), siteId: "s" })
      .then({ type: "CustomerAffected", data: { ...affected("a"), siteId: "s" } });
  });

  it("is refused on a finished or full point", () => {
    given(openPointDecider, reported(), closed).when(affect).thenRefused({ code: "point-finished" });
    const customers = Array.from({ length: MAX_AFFECTED_CUSTOMERS }, (_, index) => affected(String(index)));
    given(openPointDecider, reported({ customers })).when(affect).thenRefused({ code: "too-many-customers" });
  });

  it("leaves nothing to do when they are affected", () => {
    given(openPointDecider, reported(), affectedA).when(affect).thenNothing();
  });
});

describe("taking a customer off", () => {
  it("is possible with a reason", () => {
    given(openPointDecider, reported(), affectedA)
      .when(remove)
      .then({ type: "CustomerNoLongerAffected", data: { customerId: "a", reason: "Verwechselt" } });
  });

  it("is refused without one", () => {
    given(openPointDecider, reported(), affectedA)
      .when({ ...remove, reason: "" })
      .thenRefused({ code: "text-missing", values: { field: "reason" } });
  });

  it("is refused once the error was acknowledged to them, until they were asked whether it is solved", () => {
    const acknowledged: OpenPointEvent = {
      type: "CustomerTold",
      data: {
        ...{ messageId: "m", version: 1, messageKind: "acknowledgement", customerId: "a" },
        ...{ channel: "email", toldAt: now },
      },
    };
    given(openPointDecider, reported(), affectedA, acknowledged)
      .when(remove)
      .thenRefused({ code: "acknowledged-customer", values: { customerId: "a" } });
    const confirmed: OpenPointEvent = { type: "SolutionConfirmed", data: { customerId: "a" } };
    given(openPointDecider, reported(), affectedA, acknowledged, confirmed)
      .when(remove)
      .then({ type: "CustomerNoLongerAffected", data: { customerId: "a", reason: "Verwechselt" } });
  });

  it("has nothing to do when they are not affected", () => {
    given(openPointDecider, reported()).when(remove).thenNothing();
  });
});
