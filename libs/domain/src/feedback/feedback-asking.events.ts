/**
 * When a contact person was asked for feedback. One stream per contact person, or per customer where nobody is known by
 * name, `feedbackAsking-<id>`: nobody is asked too often.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { Happened } from "../event/happened.ts";

export type FeedbackAskingEvent = Happened<
  "CustomerAskedForFeedback",
  {
    readonly feedbackId: string;
    readonly pointId: string;
    /** RFC 3339 */
    readonly askedAt: string;
  }
>;
