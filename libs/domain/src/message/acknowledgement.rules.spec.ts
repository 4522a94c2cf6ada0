import { given } from "klartext/event-sourcing/testing";
import { dropped } from "../open-point/testing/open-point.examples.ts";
import { composeAcknowledgement } from "./compose-acknowledgement.ts";
import type { MessageCommand } from "./message.commands.ts";
import { messageDecider } from "./message.decider.ts";
import type { MessageEvent } from "./message.events.ts";
import { noParts } from "./message.state.ts";
import {
  addressing,
  drafted,
  issued,
  letterhead,
  listened,
  now,
  parts,
  point,
  pointAfter,
  understood,
  worded,
} from "./testing/message.examples.ts";

const message = (...events: MessageEvent[]) => given(messageDecider, ...events);
const issue = { type: "IssueAcknowledgement", letterhead, point, promiseId: "p", now } as const;
const complete = [drafted(), worded(), listened, understood];

describe("drafting", () => {
  const draft = {
    type: "DraftAcknowledgement",
    addressing,
    needsApproval: false,
    parts: noParts,
    point,
  } as const;

  it("begins with nothing written, or with what is written already", () => {
    message().when(draft).then(drafted());
    message()
      .when({ ...draft, parts })
      .then(drafted(), worded());
  });

  it("is refused for a customer whom the point does not touch, and for no point", () => {
    message()
      .when({ ...draft, addressing: { ...addressing, customerId: "b" } })
      .thenRefused({ code: "customer-not-affected", values: { customerId: "b" } });
    message()
      .when({ ...draft, point: null })
      .thenRefused({ code: "point-unknown" });
  });

  it("leaves nothing to do when it is there", () => message(drafted()).when(draft).thenNothing());
});

describe("wording", () => {
  it("changes the parts that are given", () => {
    message(drafted(), worded())
      .when({ type: "WordAcknowledgement", parts: { makeGood: null } })
      .then(worded({ makeGood: null }));
  });

  it("is refused for blank words, and once issued", () => {
    message(drafted())
      .when({ type: "WordAcknowledgement", parts: { remedy: " " } })
      .thenRefused({ code: "text-missing", values: { field: "remedy" } });
    message(...complete, issued())
      .when({ type: "WordAcknowledgement", parts: { remedy: "Nichts" } })
      .thenRefused({ code: "message-issued" });
  });

  it("leaves nothing to do when it says the same", () => {
    message(drafted(), worded()).when({ type: "WordAcknowledgement", parts }).thenNothing();
  });
});

describe("steps 1 and 2", () => {
  it("are recorded: what the customer confirmed, or that we noticed it ourselves", () => {
    const repeat = { type: "RepeatMatterBack", noticedBy: "customer", words: "Ihre Anlage steht." } as const;
    message(drafted()).when(repeat).then(listened);
    message(drafted())
      .when({ type: "RepeatMatterBack", noticedBy: "us", words: null })
      .then({ type: "MatterRepeatedBack", data: { noticedBy: "us", words: null } });
    message(drafted()).when({ type: "ShowUnderstanding", words: "Zwei Tage sind viel." }).then(understood);
  });

  it("need the words that the customer confirmed", () => {
    message(drafted())
      .when({ type: "RepeatMatterBack", noticedBy: "customer", words: null })
      .thenRefused({ code: "repeated-words-missing" });
    message(drafted())
      .when({ type: "ShowUnderstanding", words: "" })
      .thenRefused({ code: "text-missing", values: { field: "words" } });
  });

  it("leave nothing to do when they are recorded so", () => {
    message(drafted(), listened)
      .when({ type: "RepeatMatterBack", noticedBy: "customer", words: "Ihre Anlage steht." })
      .thenNothing();
    message(drafted(), understood)
      .when({ type: "ShowUnderstanding", words: "Zwei Tage sind viel." })
      .thenNothing();
  });
});

describe("a second pair of eyes", () => {
  const approve = (personId: string | null, ...writers: (string | null)[]): MessageCommand => ({
    type: "ApproveAcknowledgement",
    personId,
    writers,
  });
  const approved: MessageEvent = { type: "AcknowledgementApproved", data: { version: 1 } };
  const waiting = [drafted(true), worded(), listened, understood];

  it("belongs to somebody else", () => {
    message(...waiting)
      .when(approve("anna", "ben"))
      .then(approved);
  });

  it.each([
    ["whoever wrote it", approve("anna", "ben", "anna"), "approval-by-writer"],
    ["a tool", approve(null, "ben"), "approval-by-tool"],
    ["somebody who may have written it", approve("anna", null), "writer-forgotten"],
  ] as const)("is not %s", (_, command, code) => {
    message(...waiting)
      .when(command)
      .thenRefused({ code });
  });

  it("leaves nothing to do when it is approved", () => {
    message(...waiting, approved)
      .when(approve("anna"))
      .thenNothing();
  });

  it("is waited for, and has to look again at new words", () => {
    message(...waiting)
      .when(issue)
      .thenRefused({ code: "approval-missing" });
    message(...waiting, approved, worded({ makeGood: null }))
      .when(issue)
      .thenRefused({ code: "approval-missing" });
  });
});

describe("issuing", () => {
  const text = composeAcknowledgement(addressing, { parts, reason: null }, undefined, letterhead);

  it("keeps the composed text, and promises what is done by when", () => {
    message(...complete)
      .when(issue)
      .then(issued({ text }));
  });

  it("names everything at once that is missing of the steps and parts", () => {
    message(drafted(), worded({ responsibility: null, remedy: null, dueAt: null }))
      .when(issue)
      .thenRefused({
        code: "listening-not-recorded",
        further: [
          { code: "understanding-not-recorded", values: {}, further: [] },
          {
            code: "acknowledgement-incomplete",
            values: { parts: "responsibility, remedy, doneBy" },
            further: [],
          },
        ],
      });
  });

  it("is refused when the time has passed, the point has ended, or does not touch the customer any more", () => {
    message(...complete)
      .when({ ...issue, now: "2026-08-19T10:00:00.000Z" })
      .thenRefused({ code: "promise-not-ahead" });
    message(...complete)
      .when({ ...issue, point: pointAfter(dropped) })
      .thenRefused({ code: "point-finished", values: { state: "dropped" } });
    const gone = pointAfter({ type: "CustomerNoLongerAffected", data: { customerId: "a", reason: "Nein" } });
    message(...complete)
      .when({ ...issue, point: gone })
      .thenRefused({ code: "customer-not-affected", values: { customerId: "a" } });
  });

  it("speaks of no make-good that was not offered, or was declined", () => {
    const declined = pointAfter({ type: "MakeGoodDeclined", data: { makeGoodId: "g" } });
    message(...complete)
      .when({ ...issue, point: declined })
      .thenRefused({ code: "make-good-not-offered" });
    const bare = worded({ makeGood: null });
    const withoutMakeGood = { parts: { ...parts, makeGood: null }, reason: null };
    message(drafted(), bare, listened, understood)
      .when({ ...issue, point: declined })
      .then(issued({ text: composeAcknowledgement(addressing, withoutMakeGood, undefined, letterhead) }));
  });

  it("happens once", () => {
    message(...complete, issued())
      .when(issue)
      .thenRefused({ code: "message-issued" });
  });
});

describe("correcting", () => {
  const correct = {
    type: "CorrectMessage",
    reason: "Der Kurier kommt früher.",
    text: null,
    promise: null,
    point,
    promiseId: "q",
    now,
  } as const;
  const begun: MessageEvent = {
    type: "CorrectionBegun",
    data: { version: 2, corrects: 1, reason: correct.reason },
  };
  const reissue = { ...issue, promiseId: "q" };

  it("drafts a version that names the one before and begins with its words", () => {
    message(...complete, issued())
      .when(correct)
      .then(begun);
    const earlier = "2026-08-17T10:00:00.000Z";
    const draft = { parts: { ...parts, dueAt: earlier }, reason: correct.reason };
    message(...complete, issued(), begun, worded({ dueAt: earlier }))
      .when(reissue)
      .then(
        issued({
          version: 2,
          corrects: 1,
          reason: correct.reason,
          text: composeAcknowledgement(addressing, draft, { issuedAt: now }, letterhead),
          promise: { promiseId: "q", dueAt: earlier, replaces: ["p"] },
        }),
      );
  });

  it("leaves the promise as it is where the correction promises the same, also when it is due", () => {
    const corrected = { parts: { ...parts, impact: "Einen Tag." }, reason: correct.reason };
    message(...complete, issued(), begun, worded({ impact: "Einen Tag." }))
      .when({ ...reissue, point: pointAfter(dropped), now: "2026-08-19T10:00:00.000Z" })
      .then(
        issued({
          version: 2,
          corrects: 1,
          reason: correct.reason,
          text: composeAcknowledgement(addressing, corrected, { issuedAt: now }, letterhead),
          issuedAt: "2026-08-19T10:00:00.000Z",
        }),
      );
  });

  it("is refused for a draft, a second one at a time, and a text as a whole", () => {
    message(...complete)
      .when(correct)
      .thenRefused({ code: "message-not-issued" });
    message(...complete, issued(), begun)
      .when({ ...correct, reason: "Anders" })
      .thenRefused({ code: "correction-begun" });
    message(...complete, issued())
      .when({ ...correct, text: "Anders" })
      .thenRefused({ code: "acknowledgement-has-parts" });
  });

  it("leaves nothing to do when it has begun", () => {
    message(...complete, issued(), begun)
      .when(correct)
      .thenNothing();
  });
});
