import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import {
  affected,
  dropped,
  now,
  promised,
  reopened,
  reported,
  tomorrow,
  yesterday,
} from "./testing/open-point.examples.ts";

const join = (of: string) => ({ type: "JoinAsDuplicate", pointId: "this", of, now }) as const;
const joined: OpenPointEvent = {
  type: "JoinedAsDuplicate",
  data: { of: "other", customers: [affected("a")] },
};
const withCustomer = reported({ customers: [affected("a")] });

it("drops the point, and takes its customers along", () => {
  given(openPointDecider, withCustomer).when(join("other")).then(joined);
  expect(fold(openPointDecider, [withCustomer, joined])).toMatchObject({
    state: "dropped",
    duplicateOf: "other",
  });
});

it("is refused with itself", () => {
  given(openPointDecider, reported()).when(join("this")).thenRefused({ code: "duplicate-of-itself" });
});

it("is refused for a finished point, so for one that joined another already", () => {
  given(openPointDecider, reported(), dropped).when(join("other")).thenRefused({ code: "point-finished" });
  given(openPointDecider, withCustomer, joined).when(join("third")).thenRefused({ code: "point-finished" });
});

it("is refused while a promise runs, which would be buried with the point", () => {
  given(openPointDecider, withCustomer, promised("p", tomorrow))
    .when(join("other"))
    .thenRefused({ code: "promise-running", values: { promises: "p" } });
  given(openPointDecider, withCustomer, promised("p", yesterday)).when(join("other")).then(joined);
});

it("has nothing to do when it joined that one", () => {
  given(openPointDecider, withCustomer, joined).when(join("other")).thenNothing();
});

it("is undone by reopening", () => {
  expect(fold(openPointDecider, [withCustomer, joined, reopened])).toMatchObject({
    state: "open",
    duplicateOf: null,
    customers: [affected("a")],
  });
});
