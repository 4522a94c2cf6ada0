import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent, ToldMessage } from "./open-point.events.ts";
import { openPointView } from "./open-point.view.ts";
import { affected, now, reported, tomorrow, yesterday } from "./testing/open-point.examples.ts";
import { answeredAt } from "./told.ts";

const receipt: ToldMessage = {
  messageId: "r",
  version: 1,
  messageKind: "receipt",
  customerId: "a",
  channel: "email",
  toldAt: yesterday,
};
const promise = { promiseId: "r", what: "Erste Antwort", dueAt: tomorrow, replaces: null };
const received: OpenPointEvent[] = [
  { type: "CustomerTold", data: receipt },
  { type: "PromiseMade", data: { promiseId: "r", customerId: "a", what: "Erste Antwort", dueAt: tomorrow } },
];
const begun = reported({ customers: [affected("a")] });
const point = (...events: OpenPointEvent[]) => given(openPointDecider, begun, ...received, ...events);
const kept = (keptAt: string): OpenPointEvent => ({
  type: "PromiseKept",
  data: { promiseId: "r", keptAt },
});
const answer: ToldMessage = { ...receipt, messageId: "m", messageKind: "status_update", toldAt: now };
const call = {
  type: "RecordContact",
  customerId: null,
  contactPersonId: null,
  channel: "phone",
  direction: "outbound",
  contactedAt: now,
  summary: null,
} as const;

describe("the first answer that a receipt promises", () => {
  it("is promised by the receipt, which is none itself", () => {
    given(openPointDecider, begun)
      .when({ type: "RecordTold", told: receipt, promise })
      .then(...received);
  });

  it("is given by the next message, and by a call", () => {
    const told: OpenPointEvent = { type: "CustomerTold", data: answer };
    point().when({ type: "RecordTold", told: answer, promise: null }).then(told, kept(now));
    const { type, ...data } = call;
    point().when(call).then({ type: "ContactRecorded", data }, kept(now));
  });

  it("is given by the message as well that promises something else in its place", () => {
    const next = { promiseId: "n", what: "Lieferung", dueAt: tomorrow };
    point()
      .when({
        type: "RecordTold",
        told: answer,
        promise: { ...next, replaces: { promiseIds: ["r"], reason: "Stau" } },
      })
      .then(
        { type: "CustomerTold", data: answer },
        { type: "PromiseMade", data: { ...next, customerId: "a" } },
        kept(now),
      );
  });

  it("is not given by what goes out by itself", () => {
    const update: ToldMessage = { ...answer, automatic: true };
    const told: OpenPointEvent = { type: "CustomerTold", data: update };
    point().when({ type: "RecordTold", told: update, promise: null }).then(told);
    const before = openPointView([{ event: begun, recordedAt: yesterday }])?.point;
    if (before === undefined) throw new Error("There is no point.");
    expect(answeredAt({ event: told, recordedAt: now }, before)).toBeNull();
  });

  it("is given as well where the receipt was corrected, which is none itself", () => {
    const corrected: OpenPointEvent = {
      type: "PromiseReplaced",
      data: {
        ...{ promiseId: "r", newPromiseId: "s", what: "Erste Antwort", dueAt: tomorrow },
        ...{ reason: "Feiertag", replacedAt: yesterday },
      },
    };
    const told: OpenPointEvent = { type: "CustomerTold", data: answer };
    point(corrected)
      .when({ type: "RecordTold", told: answer, promise: null })
      .then(told, { type: "PromiseKept", data: { promiseId: "s", keptAt: now } });
    const before = fold(openPointDecider, [begun, ...received]);
    if (before === null) throw new Error("There is no point.");
    expect(answeredAt({ event: corrected, recordedAt: now }, before)).toBeNull();
  });

  it("is not given by what the customer says, nor a second time", () => {
    const inbound = { ...call, direction: "inbound" } as const;
    const { type, ...data } = inbound;
    point().when(inbound).then({ type: "ContactRecorded", data });
    const { type: _, ...called } = call;
    point(kept(yesterday)).when(call).then({ type: "ContactRecorded", data: called });
  });

  it("counts as answered only when it was given", () => {
    const before = openPointView([{ event: begun, recordedAt: yesterday }])?.point;
    if (before === undefined) throw new Error("There is no point.");
    const told = { ...before, told: [receipt] };
    const at = (event: OpenPointEvent) => answeredAt({ event, recordedAt: now }, told);
    expect(received.map(at)).toEqual([null, null]);
    expect(at({ type: "CustomerTold", data: answer })).toBe(now);
  });
});
