import fc from "fast-check";
import { fold } from "klartext/event-sourcing";
import { correctiveActionDecider } from "../corrective-action/corrective-action.decider.ts";
import type { CorrectiveActionEvent } from "../corrective-action/corrective-action.events.ts";
import { checkWording } from "../wording/index.ts";
import { composeChangedNotice, feedbackGivers, notTellableAsChanged } from "./changed-notice.ts";
import { feedbackDecider } from "./feedback.decider.ts";
import type { GivenFeedback } from "./feedback.events.ts";
import type { Feedback } from "./feedback.state.ts";
import { changed, gave, nextDay, requested } from "./testing/feedback.examples.ts";

const letterhead = {
  addressee: "Jana Berger",
  organizationName: "Muster Fördertechnik",
  timeZone: "Europe/Berlin",
  now: "2026-11-21T09:00:00Z",
};
const contactLine = "Stefan Koch, 0711 5550-123";

describe("what a reader is told", () => {
  const text = "Wir lesen die Lieferadresse am Telefon jetzt vor.";

  it.each([
    ["de", "formal", "Guten Tag Jana Berger,\n\ndanke noch einmal für Ihr Feedback."],
    ["de", "informal", "Hallo Jana Berger,\n\ndanke noch einmal für dein Feedback."],
    ["en", "formal", "Dear Jana Berger,\n\nThank you again for your feedback."],
  ] as const)(
    "begins in %s (%s) with what they did, and passes the wording check",
    (language, formOfAddress, begins) => {
      const said = language === "de" ? text : "We now read out the delivery address on the phone.";
      for (const line of [contactLine, null]) {
        const notice = composeChangedNotice({ language, formOfAddress }, said, line, letterhead);
        expect(notice.startsWith(begins)).toBe(true);
        expect(notice).toContain(`\n\n${said}\n\n`);
        const customerName = "Jana Berger";
        const known = { customerName, staffNames: ["Stefan Koch"], contactLine };
        expect(checkWording({ ...known, language, kind: "changed_notice", text: notice }).findings).toEqual(
          [],
        );
      }
    },
  );
});

describe("who gave the feedback", () => {
  const feedback = (
    customerId: string,
    change: Partial<GivenFeedback> | null,
    asked: string | null = null,
  ) => {
    const request = { ...requested, data: { ...requested.data, customerId, contactPersonId: asked } };
    const events = change === null ? [] : [gave({ contactPersonId: null, ...change })];
    return fold(feedbackDecider, [request as typeof requested, ...events]) as Feedback;
  };

  it("is each of them once, with the first that they gave, and whoever was asked where nobody was named", () => {
    const all = [
      {
        feedbackId: "late",
        feedback: feedback("a", { contactPersonId: "jana", givenAt: "2026-09-01T00:00:00Z" }),
      },
      { feedbackId: "first", feedback: feedback("a", { contactPersonId: "jana" }) },
      { feedbackId: "asked", feedback: feedback("a", {}, "tom") },
      { feedbackId: "nobody", feedback: feedback("b", {}) },
      { feedbackId: "unanswered", feedback: feedback("c", null, "eva") },
    ];
    expect(feedbackGivers(all)).toEqual([
      { customerId: "a", contactPersonId: "tom", feedbackId: "asked", pointId: "point-1", channel: "portal" },
      {
        customerId: "a",
        contactPersonId: "jana",
        feedbackId: "first",
        pointId: "point-1",
        channel: "portal",
      },
      { customerId: "b", contactPersonId: null, feedbackId: "nobody", pointId: "point-1", channel: "portal" },
    ]);
  });

  it("law: does not hang on the order in which it is asked", () => {
    const one = fc.record({
      feedbackId: fc.uuid(),
      feedback: fc
        .tuple(
          fc.constantFrom("a", "b"),
          fc.constantFrom("jana", "tom", null),
          fc.constantFrom(nextDay, "2026-09-01T00:00:00Z"),
        )
        .map(([customerId, contactPersonId, givenAt]) => feedback(customerId, { contactPersonId, givenAt })),
    });
    const shuffled = fc
      .uniqueArray(one, { selector: ({ feedbackId }) => feedbackId })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const givers = feedbackGivers(all);
        expect(feedbackGivers(others)).toEqual(givers);
        const persons = givers.map(({ contactPersonId, customerId }) => contactPersonId ?? customerId);
        expect(new Set(persons).size).toBe(persons.length);
      }),
    );
  });

  it("stays so when the answer is changed", () => {
    const events = [requested, gave(), changed({ satisfaction: 1, contactPersonId: "jana" })];
    const [giver] = feedbackGivers([
      { feedbackId: "f", feedback: fold(feedbackDecider, events) as Feedback },
    ]);
    expect(giver).toMatchObject({ contactPersonId: "jana", feedbackId: "f" });
  });
});

describe("telling", () => {
  const draft = {
    kind: "corrective",
    description: null,
    pointIds: [],
    ownerTeamId: "t",
    dueOn: null,
  } as const;
  const proposed: CorrectiveActionEvent = { type: "ActionProposed", data: { ...draft, title: "Vorlesen" } };
  const agreement = { ownerTeamId: "t", ownerPersonId: null, dueOn: "2026-09-01" };
  const done = fold(correctiveActionDecider, [
    proposed,
    { type: "ActionAgreed", data: agreement },
    { type: "ActionDone", data: { result: null } },
  ]);

  it("is possible once the action is done", () => {
    expect(notTellableAsChanged(done)).toBeUndefined();
    expect(notTellableAsChanged(fold(correctiveActionDecider, [proposed]))).toMatchObject({
      code: "action-not-done",
      values: { actionState: "proposed" },
    });
    expect(notTellableAsChanged(null)).toMatchObject({ code: "action-unknown" });
  });
});
