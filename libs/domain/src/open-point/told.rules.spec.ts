import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent, ToldMessage } from "./open-point.events.ts";
import {
  affected,
  dropped,
  promised,
  reported,
  solved,
  tomorrow,
  yesterday,
} from "./testing/open-point.examples.ts";

const point = (...events: OpenPointEvent[]) =>
  given(openPointDecider, reported({ customers: [affected("a")] }), ...events);
const told: ToldMessage = {
  messageId: "m",
  version: 1,
  messageKind: "acknowledgement",
  customerId: "a",
  channel: "email",
  toldAt: yesterday,
};
const recordTold = { type: "RecordTold", told, promise: null } as const;
const customerTold: OpenPointEvent = { type: "CustomerTold", data: told };
const promise = { promiseId: "p", what: "Rückruf", dueAt: tomorrow, replaces: null };
const promiseMade: OpenPointEvent = {
  type: "PromiseMade",
  data: { promiseId: "p", customerId: "a", what: "Rückruf", dueAt: tomorrow },
};

it("notes what a customer was told and promised, also on a point that has ended meanwhile", () => {
  point().when(recordTold).then(customerTold);
  point(dropped)
    .when({ ...recordTold, promise })
    .then(customerTold, promiseMade);
});

it("lets the time for a reply run from a solution notice on", () => {
  const notice: ToldMessage = { ...told, messageKind: "solution_notice" };
  const noticed: OpenPointEvent = { type: "CustomerTold", data: notice };
  point(solved)
    .when({ ...recordTold, told: notice })
    .then(noticed, {
      type: "SolutionNoticeGiven",
      data: { customerId: "a", channel: "email", givenAt: yesterday },
    });
  point()
    .when({ ...recordTold, told: notice })
    .then(noticed);
});

it("asks of no solution that came after the notice was issued", () => {
  const notice: ToldMessage = { ...told, messageKind: "solution_notice", toldAt: "2026-01-02T09:00:00.000Z" };
  point(solved)
    .when({ ...recordTold, told: notice })
    .then({ type: "CustomerTold", data: notice });
});

it("replaces the promise that a correction takes the place of, as long as that one is unsettled", () => {
  const replacing = { ...promise, promiseId: "q", replaces: { promiseIds: ["p"], reason: "Stau" } };
  point(promised("p", tomorrow))
    .when({ ...recordTold, promise: replacing })
    .then(customerTold, {
      type: "PromiseReplaced",
      data: {
        promiseId: "p",
        newPromiseId: "q",
        what: "Rückruf",
        dueAt: tomorrow,
        reason: "Stau",
        replacedAt: yesterday,
      },
    });
  point(promised("p", tomorrow), { type: "PromiseKept", data: { promiseId: "p", keptAt: yesterday } })
    .when({ ...recordTold, promise: replacing })
    .then(customerTold, { ...promiseMade, data: { ...promiseMade.data, promiseId: "q" } } as OpenPointEvent);
});

it("replaces several promises by one, which is made once", () => {
  const replacing = { ...promise, promiseId: "q", replaces: { promiseIds: ["p", "o"], reason: "Stau" } };
  const replaced = (promiseId: string): OpenPointEvent => ({
    type: "PromiseReplaced",
    data: {
      ...{ promiseId, newPromiseId: "q", what: "Rückruf", dueAt: tomorrow },
      ...{ reason: "Stau", replacedAt: yesterday },
    },
  });
  const both = [promised("p", tomorrow), promised("o", tomorrow)];
  point(...both)
    .when({ ...recordTold, promise: replacing })
    .then(customerTold, replaced("p"), replaced("o"));
  const after = fold(openPointDecider, [
    reported({ customers: [affected("a")] }),
    ...both,
    replaced("p"),
    replaced("o"),
  ]);
  expect(after?.promises.map(({ promiseId, replacedAt }) => [promiseId, replacedAt])).toEqual([
    ["p", yesterday],
    ["o", yesterday],
    ["q", null],
  ]);
  const next: ToldMessage = { ...told, messageId: "n" };
  point(...both, customerTold, replaced("p"), replaced("o"))
    .when({ ...recordTold, told: next, promise: replacing })
    .then({ type: "CustomerTold", data: next });
});

it("leaves nothing to do when it is noted; a correction is noted besides", () => {
  point(customerTold).when(recordTold).thenNothing();
  const corrected: ToldMessage = { ...told, version: 2 };
  point(customerTold)
    .when({ ...recordTold, told: corrected })
    .then({ type: "CustomerTold", data: corrected });
});
