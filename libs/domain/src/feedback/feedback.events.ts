/**
 * What a customer says of a solution. One stream per request, `feedback-<id>`: a point that was reopened and solved anew
 * is asked about anew.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";
import type { Channel } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";

/** Each may be left out, but not all of them. */
export interface FeedbackAnswers {
  readonly solved: boolean | null;
  /** From 1 (very dissatisfied) to 5 (very satisfied). */
  readonly satisfaction: number | null;
  /** How likely they are to recommend us, from 0 to 10 (NPS). */
  readonly recommend: number | null;
  readonly words: FreeText | null;
}

export interface FeedbackRequest {
  readonly pointId: string;
  readonly customerId: string;
  /** Whom the solution notice went to; `null`: nobody known by name. */
  readonly contactPersonId: string | null;
  /** Which of the point's solutions it is about, from 1 on; 0 is one that came with an imported point. */
  readonly solution: number;
  /** RFC 3339 */
  readonly requestedAt: string;
}

export interface GivenFeedback extends FeedbackAnswers {
  /** Who gave it; `null`: it was not said. */
  readonly contactPersonId: string | null;
  readonly channel: Channel;
  /** `staff`: told to one of us, who wrote it down. */
  readonly enteredBy: "customer" | "staff";
  /** RFC 3339 */
  readonly givenAt: string;
}

export type FeedbackEvent =
  | Happened<"FeedbackRequested", FeedbackRequest>
  | Happened<"FeedbackGiven", GivenFeedback>
  /** All answers, as they stand from now on; the earlier ones stay in the history. */
  | Happened<"FeedbackChanged", GivenFeedback>
  /** The action is done because of this feedback: whoever gave it is told what was changed. */
  | Happened<"FeedbackLinkedToAction", { readonly actionId: string }>
  | Happened<"FeedbackUnlinkedFromAction", { readonly actionId: string }>;
