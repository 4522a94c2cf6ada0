import type { OfType } from "../event/happened.ts";
import type { Channel } from "../taxonomy/index.ts";
import type { AsWritten } from "../text/index.ts";
import type { FeedbackAnswers, FeedbackRequest, GivenFeedback } from "./feedback.events.ts";

export type WrittenAnswers = AsWritten<FeedbackAnswers>;

export type FeedbackCommand =
  | ({ readonly type: "RequestFeedback" } & FeedbackRequest)
  /** The first time it gives the answers, from then on it changes them: `answers` are all that hold afterwards. */
  | {
      readonly type: "GiveFeedback";
      readonly answers: WrittenAnswers;
      readonly contactPersonId: string | null;
      readonly channel: Channel;
      readonly enteredBy: GivenFeedback["enteredBy"];
      /** RFC 3339 */
      readonly now: string;
    }
  | { readonly type: "LinkFeedbackToAction"; readonly actionId: string }
  | { readonly type: "UnlinkFeedbackFromAction"; readonly actionId: string };

export type CommandOfFeedback<Type extends FeedbackCommand["type"]> = OfType<FeedbackCommand, Type>;
