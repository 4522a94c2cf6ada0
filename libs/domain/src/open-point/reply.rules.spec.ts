import { given } from "klartext/event-sourcing/testing";
import { TEXT_MAX_LENGTH } from "../text/index.ts";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import {
  affected,
  closed,
  closeIt,
  decided,
  dropped,
  reported,
  solved,
  verified,
} from "./testing/open-point.examples.ts";

const reply = {
  customerId: "a",
  contactPersonId: null,
  channel: "email",
  messageId: "m",
  words: "Die Pumpe tropft noch.",
  receivedAt: "2026-08-12T08:00:00.000Z",
  fromOtherAddress: false,
  remark: null,
} as const;
const writesBack = {
  type: "RecordReply",
  ...reply,
  finishedSince: null,
  language: "de",
} as const satisfies OpenPointCommand;
const replied: OpenPointEvent = { type: "CustomerReplied", data: reply };
const withCustomer = reported({ customers: [affected("a")] });
const reopened: OpenPointEvent = {
  type: "OpenPointReopened",
  data: { reason: "Der Kunde hat geantwortet." },
};
const waits = (waitingFor: "customer" | "supplier"): OpenPointEvent => ({
  type: "WaitingBegun",
  data: { waitingFor, reason: "Foto fehlt", lookAgainOn: "2026-08-20" },
});

it("keeps what a customer wrote back, each time anew", () => {
  given(openPointDecider, withCustomer, replied).when(writesBack).then(replied);
});

it("ends the waiting for the customer, and no other", () => {
  given(openPointDecider, withCustomer, waits("customer"))
    .when(writesBack)
    .then(replied, { type: "WorkStarted", data: {} });
  given(openPointDecider, withCustomer, waits("supplier")).when(writesBack).then(replied);
});

it.each([
  ["closed", closed],
  ["dropped", dropped],
])("reopens a %s point, as long as the matter is fresh", (_, finished) => {
  const fresh = { ...writesBack, finishedSince: "2026-05-14T08:00:00.000Z" };
  given(openPointDecider, withCustomer, finished).when(fresh).then(replied, reopened);
  given(openPointDecider, withCustomer, finished).when(writesBack).then(replied, reopened);
  given(openPointDecider, withCustomer, finished)
    .when({ ...fresh, finishedSince: "2026-05-14T07:59:59.000Z" })
    .thenRefused({ code: "reply-too-late", values: { days: "90" } });
});

it("refuses blank and too long words, and a customer who is not on the point", () => {
  const on = given(openPointDecider, withCustomer);
  on.when({ ...writesBack, words: " \n" }).thenRefused({
    code: "text-missing",
    values: { field: "customersWords" },
  });
  on.when({ ...writesBack, words: "x".repeat(TEXT_MAX_LENGTH + 1) }).thenRefused({ code: "text-too-long" });
  on.when({ ...writesBack, customerId: "b" }).thenRefused({ code: "customer-not-affected" });
  given(openPointDecider).when(writesBack).thenRefused({ code: "point-unknown" });
});

it("does not let a point be closed for want of a reply when there was one", () => {
  const notice: OpenPointEvent = {
    type: "SolutionNoticeGiven",
    data: { customerId: "a", channel: "email", givenAt: "2026-08-11T09:00:00.000Z" },
  };
  const past = { ...closeIt, noReplySince: "2026-08-13T00:00:00.000Z" };
  const verifiedAndTold = [withCustomer, decided, solved, notice, verified] as const;
  given(openPointDecider, ...verifiedAndTold)
    .when(past)
    .then({ type: "NoReplyRecorded", data: { customerId: "a" } }, closed);
  given(openPointDecider, ...verifiedAndTold, replied)
    .when(past)
    .thenRefused({ code: "confirmation-missing" });
});
