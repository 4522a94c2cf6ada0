import { given } from "klartext/event-sourcing/testing";
import { solved } from "../open-point/testing/open-point.examples.ts";
import type { MessageCommand } from "./message.commands.ts";
import { messageDecider } from "./message.decider.ts";
import type { IssuedMessage, MessageEvent } from "./message.events.ts";
import { addressing, dueAt, issued, now, point, pointAfter } from "./testing/message.examples.ts";

const message = (...events: MessageEvent[]) => given(messageDecider, ...events);
const text = "Die Rolle ist unterwegs und kommt am Dienstag, 18. August, bis 12 Uhr.";
const issue = {
  type: "IssueMessage",
  addressing,
  kind: "status_update",
  text,
  promise: null,
  point,
  promiseId: "p",
  now,
} as const satisfies MessageCommand;
const told = (change: Partial<IssuedMessage> = {}) =>
  issued({ kind: "status_update", text, promise: null, promised: null, ...change });

describe("a message whose text is written as a whole", () => {
  it("is issued at once, over the customer's channel or as it was said", () => {
    message().when(issue).then(told());
    const spoken = { ...addressing, channel: "phone" } as const;
    message()
      .when({ ...issue, addressing: spoken })
      .then(told({ ...spoken, wayOut: "spoken" }));
  });

  it("says that nobody wrote it where it is issued by itself", () => {
    message()
      .when({ ...issue, automatic: true })
      .then(told({ automatic: true }));
  });

  it("makes the promise that it comes with", () => {
    message()
      .when({ ...issue, promise: { what: "Rückruf", dueAt } })
      .then(told({ promise: { promiseId: "p", dueAt, replaces: [] }, promised: "Rückruf" }));
  });

  it("names the promises in whose place its own is made, and why", () => {
    const promise = { what: "Rückruf", dueAt, replaces: ["o"] };
    message()
      .when({ ...issue, promise, reason: "Das Teil kommt später." })
      .then(
        told({
          promise: { promiseId: "p", dueAt, replaces: ["o"] },
          promised: "Rückruf",
          reason: "Das Teil kommt später.",
        }),
      );
  });

  it.each([
    [{ text: " " }, { code: "text-missing", values: { field: "text" } }],
    [{ promise: { what: "Rückruf", dueAt: now } }, { code: "promise-not-ahead" }],
    [{ kind: "solution_notice" }, { code: "not-solved", values: { state: "open" } }],
    [{ point: null }, { code: "point-unknown" }],
  ] as const)("is refused with %j", (change, refusal) => {
    message()
      .when({ ...issue, ...change })
      .thenRefused(refusal);
  });

  it("tells of a solution that is there", () => {
    message()
      .when({ ...issue, kind: "solution_notice", point: pointAfter(solved) })
      .then(told({ kind: "solution_notice" }));
  });

  it("leaves nothing to do when it is issued", () => message(told()).when(issue).thenNothing());

  it("has no parts, steps or draft", () => {
    message(told())
      .when({ type: "ShowUnderstanding", words: "Ja" })
      .thenRefused({ code: "not-an-acknowledgement" });
  });
});

describe("its correction", () => {
  const correct = {
    type: "CorrectMessage",
    reason: "Verschrieben",
    text: "Sie kommt am Montag.",
    promise: null,
    point,
    promiseId: "q",
    now,
  } as const satisfies MessageCommand;

  it("is a further version beside the one that it names", () => {
    message(told())
      .when(correct)
      .then(told({ version: 2, corrects: 1, reason: "Verschrieben", text: correct.text }));
  });

  it("needs the text and a message", () => {
    message(told())
      .when({ ...correct, text: null })
      .thenRefused({ code: "text-missing", values: { field: "text" } });
    message().when(correct).thenRefused({ code: "message-unknown" });
  });
});
