import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { isSameValue } from "../text/same-value.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOfFeedback, FeedbackCommand, WrittenAnswers } from "./feedback.commands.ts";
import type { FeedbackAnswers, FeedbackEvent } from "./feedback.events.ts";
import {
  ANSWERABLE_FOR_DAYS,
  CHANGEABLE_FOR_DAYS,
  currentAnswers,
  evolveFeedback,
  type Feedback,
  type FeedbackState,
  feedbackCourse,
} from "./feedback.state.ts";

type FeedbackDecision = Decision<FeedbackEvent, Refusal>;

/** One answer per request, which can be changed for a while. */
export const feedbackDecider: Decider<FeedbackState, FeedbackCommand, FeedbackEvent, Refusal> = {
  initialState: null,
  decide,
  evolve: evolveFeedback,
};

function decide(command: FeedbackCommand, feedback: FeedbackState): FeedbackDecision {
  if (command.type === "RequestFeedback") {
    const { type, ...data } = command;
    return feedback === null ? accept({ type: "FeedbackRequested", data }) : accept();
  }
  if (feedback === null) return refuse("feedback-unknown");
  switch (command.type) {
    case "GiveFeedback":
      return give(command, feedback);
    case "LinkFeedbackToAction":
      return link(command, feedback);
    case "UnlinkFeedbackFromAction": {
      const { actionId } = command;
      if (!feedback.actionIds.includes(actionId)) return accept();
      return accept({ type: "FeedbackUnlinkedFromAction", data: { actionId } });
    }
    default:
      return command satisfies never;
  }
}

function give(command: CommandOfFeedback<"GiveFeedback">, feedback: Feedback): FeedbackDecision {
  const { answers, channel, enteredBy, now } = command;
  const before = currentAnswers(feedback);
  if (before !== null && isSameValue(answersOf(before), answersOf(answers))) return accept();
  const fault = faultyAnswers(answers) ?? notGivable(command, feedback);
  if (fault) return refuseFor(fault);
  const contactPersonId = command.contactPersonId ?? before?.contactPersonId ?? null;
  const data = { ...answersOf(answers), contactPersonId, channel, enteredBy, givenAt: now };
  return accept({ type: before === null ? "FeedbackGiven" : "FeedbackChanged", data });
}

function faultyAnswers(answers: WrittenAnswers): Refusal | undefined {
  const { solved, satisfaction, recommend, words } = answers;
  if (solved === null && satisfaction === null && recommend === null && words === null) {
    return refusal("feedback-empty");
  }
  if (!isNullOrFrom(1, 5, satisfaction)) return refusal("satisfaction-off-scale");
  if (!isNullOrFrom(0, 10, recommend)) return refusal("recommend-off-scale");
  return faultyWords({ words });
}

function notGivable(
  { contactPersonId, enteredBy, now }: CommandOfFeedback<"GiveFeedback">,
  feedback: Feedback,
): Refusal | undefined {
  const course = feedbackCourse(feedback, now);
  if (course === "expired") return refusal("feedback-expired", { days: String(ANSWERABLE_FOR_DAYS) });
  if (course === "final") return refusal("feedback-final", { days: String(CHANGEABLE_FOR_DAYS) });
  const before = currentAnswers(feedback);
  if (before?.enteredBy === "customer" && enteredBy === "staff") return refusal("feedback-given-by-customer");
  const giver = before?.contactPersonId ?? null;
  const isOther = giver !== null && contactPersonId !== null && giver !== contactPersonId;
  return isOther ? refusal("feedback-given-by-another") : undefined;
}

function link({ actionId }: CommandOfFeedback<"LinkFeedbackToAction">, feedback: Feedback): FeedbackDecision {
  if (feedback.actionIds.includes(actionId)) return accept();
  if (currentAnswers(feedback) === null) return refuse("feedback-not-given");
  return accept({ type: "FeedbackLinkedToAction", data: { actionId } });
}

function answersOf<Answers extends FeedbackAnswers>({ solved, satisfaction, recommend, words }: Answers) {
  return { solved, satisfaction, recommend, words };
}

function isNullOrFrom(min: number, max: number, value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value >= min && value <= max);
}
