import type { Channel, Language, MessageKind, PromiseOutcome } from "klartext/domain";
import type { Condition } from "./page-words.ts";

/**
 * One point as a customer's page shows it. Made of what may be told alone: there is no field for an internal word, a
 * reporter, a person or team of ours, or another customer, nor for how many others there are.
 */
export interface ShownPoint {
  readonly pointId: string;
  readonly number: string;
  readonly otherNumbers: readonly string[];
  readonly heading: string;
  readonly description: string | null;
  readonly condition: Condition;
  readonly finished: boolean;
  /** Something that hits many: nobody confirms its solution, and whoever says otherwise gets a point of their own. */
  readonly isEmergency: boolean;
  /** Ready sentences: where it stands, what comes next, and by when. */
  readonly sentences: string;
  readonly promises: readonly ShownPromise[];
  /** The earliest first. */
  readonly entries: readonly ShownEntry[];
  readonly feedback: ShownFeedback | null;
}

export interface ShownPromise {
  /** As a message put it. */
  readonly what: string | null;
  /** In words. */
  readonly deadline: string;
  readonly outcome: PromiseOutcome;
}

export type ShownEntry = ShownMessage | ShownWords;

export interface ShownMessage {
  readonly by: "organization";
  readonly id: string;
  readonly kind: MessageKind;
  /** RFC 3339 */
  readonly at: string;
  readonly channel: Channel;
  readonly spoken: boolean;
  readonly language: Language;
  /** Word for word. */
  readonly text: string;
  readonly corrected: boolean;
  readonly corrects: { readonly at: string; readonly because: string | null } | null;
}

/** What the customer wrote. */
export interface ShownWords {
  readonly by: "customer";
  readonly at: string;
  readonly text: string;
}

/** The request for feedback, as long as it can be answered or was answered by this contact person. */
export interface ShownFeedback {
  readonly feedbackId: string;
  readonly answerable: boolean;
  /** RFC 3339; until when given answers can be changed. */
  readonly changeableUntil: string | null;
  readonly answers: {
    readonly solved: boolean | null;
    readonly satisfaction: number | null;
    readonly recommend: number | null;
    readonly words: string | null;
  } | null;
}
