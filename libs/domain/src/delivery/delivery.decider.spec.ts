import { given } from "klartext/event-sourcing/testing";
import type { DeliveryCommand } from "./delivery.commands.ts";
import { deliveryDecider } from "./delivery.decider.ts";
import type { DeliveryEvent, DeliverySubject } from "./delivery.events.ts";

const subject: DeliverySubject = {
  messageId: "m",
  version: 1,
  pointId: "p",
  customerId: "c",
  contactPersonId: "jana",
  channel: "email",
};
const now = "2026-08-14T09:00:00.000Z";
const soon = "2026-08-14T09:01:00.000Z";
const requested: DeliveryEvent = { type: "DeliveryRequested", data: { ...subject, requestedAt: now } };
const recordedOnly: DeliveryEvent = { type: "DeliveryRecordedOnly", data: {} };
const begun: DeliveryEvent = {
  type: "DeliveryAttemptBegun",
  data: { attempt: 1, way: "mail", begunAt: now, retryAt: soon },
};
const accepted: DeliveryEvent = { type: "DeliveryAccepted", data: { attempt: 1, acceptedAt: now } };
const putOff: DeliveryEvent = {
  type: "DeliveryPutOff",
  data: { attempt: 1, problem: "not_reachable", nextAttemptAt: soon },
};
const failed: DeliveryEvent = {
  type: "DeliveryGivenUp",
  data: { reason: "refused", problem: null, givenUpAt: now },
};
const bounced: DeliveryEvent = { type: "DeliveryBounced", data: { severity: "hard", bouncedAt: now } };
const settled: DeliveryEvent = {
  type: "DeliverySettled",
  data: { how: "told_otherwise", reason: "Am Telefon gesagt." },
};
const begin = (at = now): DeliveryCommand => ({
  type: "BeginAttempt",
  way: "mail",
  issuedAt: now,
  now: at,
});
const retry: DeliveryCommand = { type: "RetryDelivery", now };
const settle: DeliveryCommand = {
  type: "SettleDelivery",
  how: "told_otherwise",
  reason: "Am Telefon gesagt.",
};

describe("requesting", () => {
  const request: DeliveryCommand = { type: "RequestDelivery", subject, spoken: false, now };

  it("puts it into the outbox", () => given(deliveryDecider).when(request).then(requested));

  it("only records what was spoken", () => {
    given(deliveryDecider)
      .when({ ...request, spoken: true })
      .then(requested, recordedOnly);
  });

  it("happens once", () => given(deliveryDecider, requested).when(request).thenNothing());

  it("comes before everything else", () => {
    given(deliveryDecider).when(begin()).thenRefused({ code: "delivery-unknown" });
  });
});

describe("an attempt", () => {
  it("is written down before anything is sent", () =>
    given(deliveryDecider, requested).when(begin()).then(begun));

  it("is not made for the first time a week after the message was issued, unless somebody orders it", () => {
    const weekLater = "2026-08-21T09:00:00.001Z";
    const tooOld: DeliveryEvent = {
      type: "DeliveryGivenUp",
      data: { reason: "too_old", problem: null, givenUpAt: weekLater },
    };
    given(deliveryDecider, requested).when(begin(weekLater)).then(tooOld);
    const ordered: DeliveryEvent = { type: "DeliveryRetryOrdered", data: { dueAt: weekLater } };
    given(deliveryDecider, requested, tooOld, ordered)
      .when(begin(weekLater))
      .then({
        type: "DeliveryAttemptBegun",
        data: { attempt: 1, way: "mail", begunAt: weekLater, retryAt: "2026-08-21T09:01:00.001Z" },
      });
  });

  it("is nobody else's while it may be under way", () => {
    given(deliveryDecider, requested, begun).when(begin()).thenNothing();
  });

  it("is made again when nothing is heard of the one before", () => {
    given(deliveryDecider, requested, begun)
      .when(begin(soon))
      .then({
        type: "DeliveryAttemptBegun",
        data: { attempt: 2, way: "mail", begunAt: soon, retryAt: "2026-08-14T09:06:00.000Z" },
      });
  });

  it.each([accepted, failed, bounced, settled, recordedOnly])("is not made after $type", (event) => {
    given(deliveryDecider, requested, begun, event).when(begin("2027-01-01T00:00:00Z")).thenNothing();
  });

  it("is put off with growing pauses, or for as long as the receiving side asks", () => {
    const outcome = { type: "PutOff", attempt: 1, problem: "not_reachable", now } as const;
    given(deliveryDecider, requested, begun)
      .when({ ...outcome, wantedPause: 0 })
      .then(putOff);
    given(deliveryDecider, requested, begun)
      .when({ ...outcome, wantedPause: 7200 })
      .then({ type: "DeliveryPutOff", data: { ...putOff.data, nextAttemptAt: "2026-08-14T11:00:00.000Z" } });
    given(deliveryDecider, requested, begun)
      .when({ ...outcome, wantedPause: 1e9 })
      .then({ type: "DeliveryPutOff", data: { ...putOff.data, nextAttemptAt: "2026-08-15T09:00:00.000Z" } });
  });

  it("that was accepted stays accepted, also when the news comes late", () => {
    const outcome: DeliveryCommand = { type: "RecordAccepted", attempt: 1, now };
    for (const event of [begun, putOff, failed, settled]) {
      given(deliveryDecider, requested, begun, event).when(outcome).then(accepted);
    }
    given(deliveryDecider, requested, begun, accepted).when(outcome).thenNothing();
    given(deliveryDecider, requested, begun, accepted)
      .when({ type: "PutOff", attempt: 1, problem: "cut_off", wantedPause: 0, now })
      .thenNothing();
  });

  it("is given up for good where another one would end the same", () => {
    const giveUp: DeliveryCommand = { type: "GiveUp", attempt: 1, reason: "refused", now };
    given(deliveryDecider, requested, begun).when(giveUp).then(failed);
    given(deliveryDecider, requested, begun, accepted).when(giveUp).thenNothing();
    given(deliveryDecider, requested)
      .when({ ...giveUp, attempt: null, reason: "address_missing" })
      .then({ type: "DeliveryGivenUp", data: { ...failed.data, reason: "address_missing" } });
  });
});

describe("a bounce", () => {
  const bounce: DeliveryCommand = { type: "RecordBounce", severity: "hard", now };

  it("shows that what was accepted has not arrived", () => {
    given(deliveryDecider, requested, begun, accepted).when(bounce).then(bounced);
  });

  it("may be soft at first", () => {
    const soft: DeliveryEvent = { type: "DeliveryBounced", data: { severity: "soft", bouncedAt: now } };
    given(deliveryDecider, requested, begun, accepted)
      .when({ ...bounce, severity: "soft" })
      .then(soft);
    given(deliveryDecider, requested, begun, accepted, soft).when(bounce).then(bounced);
  });

  it("may be known before the acceptance is", () => {
    given(deliveryDecider, requested, begun).when(bounce).then(bounced);
    given(deliveryDecider, requested, begun, bounced, accepted)
      .when(retry)
      .then({
        type: "DeliveryRetryOrdered",
        data: { dueAt: now },
      });
  });

  it("says nothing new of what never went out, or is over", () => {
    given(deliveryDecider, requested).when(bounce).thenNothing();
    for (const event of [bounced, failed, settled]) {
      given(deliveryDecider, requested, begun, event).when(bounce).thenNothing();
    }
  });
});

describe("retrying by hand", () => {
  const ordered: DeliveryEvent = { type: "DeliveryRetryOrdered", data: { dueAt: now } };

  it("makes it due at once, and begins with the patience anew", () => {
    for (const event of [putOff, failed, bounced])
      given(deliveryDecider, requested, begun, event).when(retry).then(ordered);
    given(deliveryDecider, requested, begun, failed, ordered)
      .when(begin())
      .then({ type: "DeliveryAttemptBegun", data: { ...begun.data, attempt: 2 } } as DeliveryEvent);
  });

  it("does not send twice what has arrived, was settled or never was to be sent", () => {
    const refusals = [
      [accepted, "delivery-accepted"],
      [settled, "delivery-settled"],
      [recordedOnly, "delivery-not-sent"],
    ] as const;
    for (const [event, code] of refusals)
      given(deliveryDecider, requested, begun, event).when(retry).thenRefused({ code });
  });

  it("has nothing to do when it is due already", () =>
    given(deliveryDecider, requested).when(retry).thenNothing());
});

describe("settling by hand", () => {
  it("says how the customer knows it, and ends the attempts", () => {
    for (const event of [putOff, failed, bounced])
      given(deliveryDecider, requested, begun, event).when(settle).then(settled);
  });

  it("needs a reason, and something to settle", () => {
    given(deliveryDecider, requested)
      .when({ ...settle, reason: " " })
      .thenRefused({ code: "text-missing" });
    given(deliveryDecider, requested, begun, accepted)
      .when(settle)
      .thenRefused({ code: "delivery-accepted" });
    given(deliveryDecider, requested, recordedOnly).when(settle).thenRefused({ code: "delivery-not-sent" });
    given(deliveryDecider, requested, settled)
      .when({ ...settle, how: "not_needed" })
      .thenRefused({ code: "delivery-settled" });
  });

  it("is done once", () => given(deliveryDecider, requested, settled).when(settle).thenNothing());
});

it("leaves it to others where the organization says so", () => {
  given(deliveryDecider, requested).when({ type: "RecordOnly" }).then(recordedOnly);
  given(deliveryDecider, requested, begun, accepted).when({ type: "RecordOnly" }).thenNothing();
});
