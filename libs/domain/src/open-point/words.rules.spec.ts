import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { affected, closed, now, record, reported } from "./testing/open-point.examples.ts";

describe("internal words", () => {
  const changed: OpenPointEvent = { type: "InternalWordsChanged", data: { nextStep: "Spedition anrufen" } };

  it("change in the fields that differ alone", () => {
    given(openPointDecider, reported())
      .when({ type: "ChangeInternalWords", title: String(record.title), nextStep: "Spedition anrufen" })
      .then(changed);
  });

  it("are refused when blank, and on a finished point", () => {
    given(openPointDecider, reported())
      .when({ type: "ChangeInternalWords", title: "" })
      .thenRefused({ code: "text-missing", values: { field: "title" } });
    given(openPointDecider, reported(), closed)
      .when({ type: "ChangeInternalWords", description: "Neu" })
      .thenRefused({ code: "point-finished" });
  });

  it("have nothing to do when they read so", () => {
    given(openPointDecider, reported(), changed)
      .when({ type: "ChangeInternalWords", nextStep: "Spedition anrufen" })
      .thenNothing();
  });

  it("can be written anew where they were erased", () => {
    const erased = reported({ title: { erasedOn: "2026-08-01" } });
    given(openPointDecider, erased)
      .when({ type: "ChangeInternalWords", title: "Ersatzteil" })
      .then({ type: "InternalWordsChanged", data: { title: "Ersatzteil" } });
  });
});

describe("tellable words", () => {
  const tell: OpenPointCommand = { type: "ChangeTellableWords", title: "Ihr Ersatzteil" };
  const told: OpenPointEvent = { type: "TellableWordsChanged", data: { title: "Ihr Ersatzteil" } };

  it("stand beside the internal ones, also on a finished point", () => {
    given(openPointDecider, reported(), closed).when(tell).then(told);
    expect(fold(openPointDecider, [reported(), told])).toMatchObject({
      title: record.title,
      tellable: { title: "Ihr Ersatzteil", description: null, nextStep: null },
    });
  });

  it("are refused when blank", () => {
    given(openPointDecider, reported())
      .when({ type: "ChangeTellableWords", nextStep: " " })
      .thenRefused({ code: "text-missing", values: { field: "tellableNextStep" } });
  });

  it("have nothing to do when they read so", () =>
    given(openPointDecider, reported(), told).when(tell).thenNothing());
});

const withCustomer = reported({ customers: [affected("a")] });

describe.each([
  ["a note", { type: "AddNote", text: "Kunde ist bis 15 Uhr da" }, "NoteAdded", "text"],
  [
    "a contact",
    {
      type: "RecordContact",
      customerId: "a",
      contactPersonId: null,
      channel: "phone",
      direction: "inbound",
      contactedAt: now,
      summary: "Fragt nach dem Stand",
    },
    "ContactRecorded",
    "summary",
  ],
] as const)("%s", (_, command, event, words) => {
  const { type, ...data } = command;

  it("is kept, also on a finished point, and each time anew", () => {
    const kept = { type: event, data } as OpenPointEvent;
    given(openPointDecider, withCustomer, closed, kept).when(command).then(kept);
  });

  it("is refused when blank", () => {
    given(openPointDecider, withCustomer)
      .when({ ...command, [words]: "" })
      .thenRefused({ code: "text-missing", values: { field: words } });
  });
});

it("keeps no contact with a customer who is not on the point", () => {
  given(openPointDecider, withCustomer)
    .when({
      type: "RecordContact",
      customerId: "b",
      contactPersonId: null,
      channel: "phone",
      direction: "inbound",
      contactedAt: now,
      summary: null,
    })
    .thenRefused({ code: "customer-not-affected", values: { customerId: "b" } });
});
