import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { affected, dropped, now, reported, tomorrow } from "./testing/open-point.examples.ts";

const point = (...events: OpenPointEvent[]) =>
  given(openPointDecider, reported({ customers: [affected("a")] }), ...events);

const solution = {
  promise: "solution",
  promiseId: "p",
  what: "Richtige Rolle per Kurier",
  dueAt: tomorrow,
};
const use = {
  type: "UsePlaybook",
  situation: "our_mistake",
  version: 0,
  customerId: "a",
  promises: [solution],
  now,
} as const satisfies OpenPointCommand;
const used: OpenPointEvent = {
  type: "PlaybookUsed",
  data: {
    situation: "our_mistake",
    version: 0,
    customerId: "a",
    promises: [{ promise: "solution", promiseId: "p" }],
  },
};
const promised: OpenPointEvent = {
  type: "PromiseMade",
  data: { promiseId: "p", customerId: "a", what: "Richtige Rolle per Kurier", dueAt: tomorrow },
};

describe("using a playbook", () => {
  it("records which one, and makes its promises", () => {
    point().when(use).then(used, promised);
  });

  it("is possible without a promise, for everybody on the point", () => {
    point()
      .when({ ...use, customerId: null, promises: [] })
      .then({ type: "PlaybookUsed", data: { ...used.data, customerId: null, promises: [] } });
  });

  it("is refused for a customer who is not affected, for a time that has passed, and on a finished point", () => {
    point()
      .when({ ...use, customerId: "b" })
      .thenRefused({ code: "customer-not-affected", values: { customerId: "b" } });
    point()
      .when({ ...use, promises: [{ ...solution, dueAt: now }] })
      .thenRefused({ code: "promise-not-ahead" });
    point()
      .when({ ...use, promises: [{ ...solution, what: " " }] })
      .thenRefused({ code: "text-missing", values: { field: "what" } });
    point(dropped).when(use).thenRefused({ code: "point-finished" });
  });

  it("has nothing to do when its promises were made", () => {
    point(used, promised).when(use).thenNothing();
  });
});
