import { given } from "klartext/event-sourcing/testing";
import type { FeedbackCommand } from "./feedback.commands.ts";
import { feedbackDecider } from "./feedback.decider.ts";
import type { FeedbackEvent } from "./feedback.events.ts";
import { answers, changed, gave, nextDay, request, requested } from "./testing/feedback.examples.ts";

const feedback = (...events: FeedbackEvent[]) => given(feedbackDecider, requested, ...events);
const give = {
  type: "GiveFeedback",
  answers,
  contactPersonId: "jana",
  channel: "portal",
  enteredBy: "customer",
  now: nextDay,
} as const satisfies FeedbackCommand;
const nothing = { solved: null, satisfaction: null, recommend: null, words: null };

describe("requesting", () => {
  const command = { type: "RequestFeedback", ...request } as const;

  it("waits for an answer", () => given(feedbackDecider).when(command).then(requested));
  it("has nothing to do when it was requested", () => feedback(gave()).when(command).thenNothing());
});

describe("giving", () => {
  it("answers the request", () => feedback().when(give).then(gave()));

  it.each([{ solved: false }, { satisfaction: 1 }, { recommend: 0 }, { words: "Danke" }])(
    "needs no more than %j",
    (one) => {
      feedback()
        .when({ ...give, answers: { ...nothing, ...one } })
        .then(gave({ ...nothing, ...one }));
    },
  );

  it("is taken on the telephone, too", () => {
    const onThePhone = { contactPersonId: null, channel: "phone", enteredBy: "staff" } as const;
    feedback()
      .when({ ...give, ...onThePhone })
      .then(gave(onThePhone));
  });

  it.each([
    [nothing, { code: "feedback-empty" }],
    [{ ...answers, satisfaction: 0 }, { code: "satisfaction-off-scale" }],
    [{ ...answers, satisfaction: 3.5 }, { code: "satisfaction-off-scale" }],
    [{ ...answers, recommend: 11 }, { code: "recommend-off-scale" }],
    [
      { ...answers, words: " " },
      { code: "text-missing", values: { field: "words" } },
    ],
  ] as const)("is refused with %j", (wrong, refusal) => {
    feedback()
      .when({ ...give, answers: wrong })
      .thenRefused(refusal);
  });

  it("is refused where nobody was asked, and 60 days after", () => {
    given(feedbackDecider).when(give).thenRefused({ code: "feedback-unknown" });
    const lastMoment = "2026-10-17T11:00:00.000Z";
    feedback()
      .when({ ...give, now: lastMoment })
      .then(gave({ givenAt: lastMoment }));
    feedback()
      .when({ ...give, now: "2026-10-17T11:00:00.001Z" })
      .thenRefused({ code: "feedback-expired", values: { days: "60" } });
  });

  it("has nothing to do when just that was answered, however late", () => {
    feedback(gave())
      .when({ ...give, now: "2027-01-01T00:00:00.000Z" })
      .thenNothing();
  });
});

describe("changing", () => {
  const change = { ...give, answers: { ...answers, satisfaction: 2 } };

  it("is possible for 14 days after the first answer; the earlier one stays in the history", () => {
    const lastMoment = "2026-09-02T11:00:00.000Z";
    feedback(gave(), changed({ satisfaction: 1, givenAt: "2026-09-01T00:00:00.000Z" }))
      .when({ ...change, now: lastMoment })
      .then(changed({ satisfaction: 2, givenAt: lastMoment }));
  });

  it("is refused after that, and for everybody but whoever answered", () => {
    feedback(gave())
      .when({ ...change, now: "2026-09-02T11:00:00.001Z" })
      .thenRefused({ code: "feedback-final", values: { days: "14" } });
    feedback(gave())
      .when({ ...change, contactPersonId: "tom" })
      .thenRefused({ code: "feedback-given-by-another" });
  });

  it("keeps who answered when it is not said who changed it", () => {
    const byStaff = { channel: "phone", enteredBy: "staff" } as const;
    feedback(gave(byStaff))
      .when({ ...change, ...byStaff, contactPersonId: null })
      .then(changed({ ...byStaff, satisfaction: 2 }));
  });

  it("is the customer's own, once they answered in person", () => {
    const byStaff = { channel: "phone", enteredBy: "staff" } as const;
    for (const contactPersonId of [null, "jana"]) {
      feedback(gave())
        .when({ ...change, ...byStaff, contactPersonId })
        .thenRefused({ code: "feedback-given-by-customer" });
    }
    feedback(gave(byStaff))
      .when(change)
      .then(changed({ satisfaction: 2 }));
  });
});

describe("linking to an action", () => {
  const linked: FeedbackEvent = { type: "FeedbackLinkedToAction", data: { actionId: "action-1" } };
  const unlinked: FeedbackEvent = { type: "FeedbackUnlinkedFromAction", data: { actionId: "action-1" } };
  const link = { type: "LinkFeedbackToAction", actionId: "action-1" } as const;
  const unlink = { type: "UnlinkFeedbackFromAction", actionId: "action-1" } as const;

  it("says that the action came of it", () => feedback(gave()).when(link).then(linked));
  it("needs an answer", () => feedback().when(link).thenRefused({ code: "feedback-not-given" }));
  it("has nothing to do when it is linked", () => feedback(gave(), linked).when(link).thenNothing());
  it("can be taken back, once", () => {
    feedback(gave(), linked).when(unlink).then(unlinked);
    feedback(gave(), linked, unlinked).when(unlink).thenNothing();
  });
});
