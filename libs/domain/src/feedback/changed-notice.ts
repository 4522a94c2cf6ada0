import type { CorrectiveActionState } from "../corrective-action/corrective-action.state.ts";
import { askToReply, letter, type Reader } from "../message/letter.ts";
import type { Letterhead } from "../message/message.commands.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import type { Channel } from "../taxonomy/index.ts";
import { currentAnswers, type Feedback } from "./feedback.state.ts";

/** Whose feedback led to an action: told once what was changed, however often they gave some. */
export interface FeedbackGiver {
  readonly customerId: string;
  /** `null`: nobody known by name. */
  readonly contactPersonId: string | null;
  /** The first one that they gave. */
  readonly feedbackId: string;
  readonly pointId: string;
  /** The way on which they gave it. */
  readonly channel: Channel;
}

export interface IdentifiedFeedback {
  readonly feedbackId: string;
  readonly feedback: Feedback;
}

/** In the order in which they answered; who was asked counts as having answered where nobody else was named. */
export function feedbackGivers(all: readonly IdentifiedFeedback[]): readonly FeedbackGiver[] {
  const givers = new Map<string, FeedbackGiver>();
  const answered = all.flatMap(({ feedbackId, feedback }) => {
    const answers = currentAnswers(feedback);
    return answers === null ? [] : [{ feedbackId, feedback, answers, at: feedback.given[0]?.givenAt ?? "" }];
  });
  const inOrder = answered.sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.feedbackId < b.feedbackId ? -1 : 1),
  );
  for (const { feedbackId, feedback, answers } of inOrder) {
    const { pointId, customerId } = feedback;
    const contactPersonId = answers.contactPersonId ?? feedback.contactPersonId;
    const who = contactPersonId ?? customerId;
    if (!givers.has(who)) {
      givers.set(who, { customerId, contactPersonId, feedbackId, pointId, channel: answers.channel });
    }
  }
  return [...givers.values()];
}

/** "You said, we did": that the reader gave feedback, what was changed, and whom to reply to. */
export function composeChangedNotice(
  reader: Reader,
  text: string,
  contactLine: string | null,
  letterhead: Letterhead,
): string {
  const paragraphs = [openingFor(reader), text, contactLine === null ? askToReply(reader) : undefined];
  return letter(reader, paragraphs, contactLine, letterhead);
}

/** What is told has been changed. */
export function notTellableAsChanged(action: CorrectiveActionState): Refusal | undefined {
  if (action === null) return refusal("action-unknown");
  return action.state === "done" ? undefined : refusal("action-not-done", { actionState: action.state });
}

/** In German it goes on behind the comma of the salutation. */
function openingFor({ language, formOfAddress }: Reader): string {
  if (language === "en") return "Thank you again for your feedback. Because of it we have changed something:";
  const yours = formOfAddress === "formal" ? "Ihr" : "dein";
  return `danke noch einmal für ${yours} Feedback. Wir haben daraufhin etwas geändert:`;
}
