import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { promiseOutcome } from "./promise.ts";
import {
  affected,
  closed,
  dropped,
  now,
  promised,
  reported,
  tomorrow,
  yesterday,
} from "./testing/open-point.examples.ts";

const point = (...events: OpenPointEvent[]) =>
  given(openPointDecider, reported({ customers: [affected("a")] }), ...events);
const kept = (keptAt: string): OpenPointEvent => ({ type: "PromiseKept", data: { promiseId: "p", keptAt } });

const make = {
  type: "MakePromise",
  promiseId: "p",
  customerId: null,
  what: "Rückruf",
  dueAt: tomorrow,
  now,
} as const satisfies OpenPointCommand;
const keep = { type: "KeepPromise", promiseId: "p", keptAt: now, now } as const satisfies OpenPointCommand;
const replace = {
  type: "ReplacePromise",
  promiseId: "p",
  newPromiseId: "q",
  what: "Rückruf",
  dueAt: "2026-08-17T09:00:00+02:00",
  reason: "Teil verspätet",
  now,
} as const satisfies OpenPointCommand;
const replaced: OpenPointEvent = {
  type: "PromiseReplaced",
  data: {
    promiseId: "p",
    newPromiseId: "q",
    what: "Rückruf",
    dueAt: replace.dueAt,
    reason: replace.reason,
    replacedAt: now,
  },
};

describe("making a promise", () => {
  it("is for everybody on the point, or for one of its customers", () => {
    point().when(make).then(promised("p", tomorrow));
    point()
      .when({ ...make, customerId: "a" })
      .then({
        type: "PromiseMade",
        data: { promiseId: "p", customerId: "a", what: "Rückruf", dueAt: tomorrow },
      });
  });

  it("is refused when it is due by now, whatever zone the time is written in", () => {
    for (const dueAt of [now, yesterday, "2026-08-14T10:30:00+02:00"]) {
      point()
        .when({ ...make, dueAt })
        .thenRefused({ code: "promise-not-ahead" });
    }
  });

  it("is refused without words, for a customer who is not affected, and on a finished point", () => {
    point()
      .when({ ...make, what: "" })
      .thenRefused({ code: "text-missing", values: { field: "what" } });
    point()
      .when({ ...make, customerId: "b" })
      .thenRefused({ code: "customer-not-affected", values: { customerId: "b" } });
    point(dropped).when(make).thenRefused({ code: "point-finished" });
  });

  it("has nothing to do when it was made", () => point(promised("p", tomorrow)).when(make).thenNothing());
});

describe("keeping a promise", () => {
  it("is possible in time, late, and when the point is closed", () => {
    point(promised("p", tomorrow)).when(keep).then(kept(now));
    point(promised("p", yesterday)).when(keep).then(kept(now));
    point(promised("p", yesterday), closed).when(keep).then(kept(now));
  });

  it("is refused for an unknown or replaced one, and ahead of time", () => {
    point().when(keep).thenRefused({ code: "promise-unknown" });
    point(promised("p", tomorrow), replaced).when(keep).thenRefused({ code: "promise-settled" });
    point(promised("p", tomorrow))
      .when({ ...keep, keptAt: tomorrow })
      .thenRefused({ code: "kept-in-the-future" });
  });

  it("has nothing to do when it was kept", () => {
    point(promised("p", tomorrow), kept(yesterday)).when(keep).thenNothing();
  });
});

describe("replacing a promise", () => {
  it("is possible in time and late", () => {
    point(promised("p", tomorrow)).when(replace).then(replaced);
    point(promised("p", yesterday)).when(replace).then(replaced);
  });

  it("is refused for an unknown or kept one, into the past, and on a finished point", () => {
    point().when(replace).thenRefused({ code: "promise-unknown" });
    point(promised("p", tomorrow), kept(now)).when(replace).thenRefused({ code: "promise-settled" });
    point(promised("p", tomorrow))
      .when({ ...replace, dueAt: now })
      .thenRefused({ code: "promise-not-ahead" });
    point(promised("p", tomorrow), closed).when(replace).thenRefused({ code: "point-finished" });
  });

  it("has nothing to do when that was done", () => {
    point(promised("p", tomorrow), replaced).when(replace).thenNothing();
  });
});

describe("the outcome of a promise", () => {
  const promise = {
    promiseId: "p",
    customerId: null,
    what: "Rückruf",
    dueAt: now,
    keptAt: null,
    replacedAt: null,
  };

  it("is running until it is due, then missed", () => {
    expect(promiseOutcome(promise, yesterday)).toBe("running");
    expect(promiseOutcome(promise, now)).toBe("missed");
  });

  it("is kept or replaced up to the moment it was due, and missed after", () => {
    expect(promiseOutcome({ ...promise, keptAt: now }, tomorrow)).toBe("kept");
    expect(promiseOutcome({ ...promise, keptAt: tomorrow }, tomorrow)).toBe("missed");
    expect(promiseOutcome({ ...promise, replacedAt: now }, tomorrow)).toBe("replaced");
    expect(promiseOutcome({ ...promise, replacedAt: tomorrow }, tomorrow)).toBe("missed");
  });
});

describe("a promise that runs out", () => {
  const record = { type: "RecordMissedPromise", promiseId: "p", now } as const satisfies OpenPointCommand;
  const missed: OpenPointEvent = { type: "PromiseMissed", data: { promiseId: "p", dueAt: yesterday } };

  it("is recorded as missed, also on a point that has ended", () => {
    point(promised("p", yesterday)).when(record).then(missed);
    point(promised("p", now))
      .when(record)
      .then({ type: "PromiseMissed", data: { promiseId: "p", dueAt: now } });
    point(promised("p", yesterday), dropped).when(record).then(missed);
  });

  it("is refused when nobody made it", () => {
    point().when(record).thenRefused({ code: "promise-unknown" });
  });

  it("leaves nothing to do before it is due, once it is recorded, kept or replaced", () => {
    point(promised("p", tomorrow)).when(record).thenNothing();
    point(promised("p", yesterday), missed).when(record).thenNothing();
    point(promised("p", yesterday), kept(yesterday)).when(record).thenNothing();
    point(promised("p", yesterday), replaced).when(record).thenNothing();
  });
});
