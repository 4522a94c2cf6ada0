import fc from "fast-check";
import { fold } from "klartext/event-sourcing";
import { type Language, languages } from "../language/language.ts";
import type { FeedbackCommand, WrittenAnswers } from "./feedback.commands.ts";
import { feedbackDecider } from "./feedback.decider.ts";
import type { FeedbackEvent } from "./feedback.events.ts";
import { currentAnswers, feedbackCourse } from "./feedback.state.ts";
import { isLowFeedback, titleOfLowFeedback } from "./low-feedback.ts";
import { requested } from "./testing/feedback.examples.ts";

const answers: fc.Arbitrary<WrittenAnswers> = fc.record({
  solved: fc.option(fc.boolean()),
  satisfaction: fc.option(fc.integer({ min: 0, max: 6 })),
  recommend: fc.option(fc.integer({ min: -1, max: 11 })),
  words: fc.option(fc.string({ maxLength: 5 })),
});
const moment = fc
  .date({ min: new Date("2026-08-18"), max: new Date("2026-11-30"), noInvalidDate: true })
  .map((date) => date.toISOString());
const commands: fc.Arbitrary<FeedbackCommand> = fc.oneof(
  fc.record({
    type: fc.constant("GiveFeedback" as const),
    answers,
    contactPersonId: fc.constantFrom("jana", "tom", null),
    channel: fc.constant("portal" as const),
    enteredBy: fc.constantFrom("customer" as const, "staff" as const),
    now: moment,
  }),
  fc.record({ type: fc.constant("LinkFeedbackToAction" as const), actionId: fc.constantFrom("x", "y") }),
  fc.record({ type: fc.constant("UnlinkFeedbackFromAction" as const), actionId: fc.constantFrom("x", "y") }),
);

function history(wanted: readonly FeedbackCommand[]): FeedbackEvent[] {
  const events = [requested];
  for (const command of wanted) {
    const decision = feedbackDecider.decide(command, fold(feedbackDecider, events));
    if (decision.outcome === "accepted") events.push(...decision.events);
  }
  return events;
}

it("law: a request has one answer, which only its giver changes, and every answer lies on its scale", () => {
  fc.assert(
    fc.property(fc.array(commands), (wanted) => {
      const events = history(wanted);
      expect(events.filter(({ type }) => type === "FeedbackGiven").length).toBeLessThanOrEqual(1);
      const given = fold(feedbackDecider, events)?.given ?? [];
      expect(new Set(given.flatMap(({ contactPersonId }) => contactPersonId ?? [])).size).toBeLessThanOrEqual(
        1,
      );
      for (const { solved, satisfaction, recommend, words } of given) {
        expect([solved, satisfaction, recommend, words]).not.toEqual([null, null, null, null]);
        expect([null, 1, 2, 3, 4, 5]).toContain(satisfaction);
        expect([null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(recommend);
      }
    }),
  );
});

it("law: what was decided once leaves nothing to do the second time", () => {
  fc.assert(
    fc.property(fc.array(commands), commands, (before, command) => {
      const events = history(before);
      const decision = feedbackDecider.decide(command, fold(feedbackDecider, events));
      fc.pre(decision.outcome === "accepted");
      const after = fold(feedbackDecider, [...events, ...decision.events]);
      expect(feedbackDecider.decide(command, after)).toEqual({ outcome: "accepted", events: [] });
    }),
  );
});

it("law: an answer that is final stays as it is", () => {
  fc.assert(
    fc.property(fc.array(commands), commands, (before, command) => {
      const events = history(before);
      const feedback = fold(feedbackDecider, events);
      fc.pre(feedback !== null && command.type === "GiveFeedback");
      fc.pre(feedbackCourse(feedback, command.now) === "final");
      const after = fold(feedbackDecider, history([...before, command]));
      expect(after && currentAnswers(after)).toEqual(currentAnswers(feedback));
    }),
  );
});

it("law: what a point is called that low answers open holds nothing of their words", () => {
  const language = fc.constantFrom<Language>(...languages);
  fc.assert(
    fc.property(answers, fc.string(), language, (given, words, reader) => {
      fc.pre(isLowFeedback(given));
      const otherWords = { ...given, words };
      expect(titleOfLowFeedback(otherWords, reader)).toBe(titleOfLowFeedback(given, reader));
    }),
  );
});
