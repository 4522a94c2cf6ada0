import type { Channel, FreeText } from "klartext/domain";

/** The answers that hold. */
export interface FeedbackRow {
  readonly feedbackId: string;
  readonly pointId: string;
  /** The point that low answers opened. */
  readonly openedPointId: string | null;
  readonly customerId: string;
  /** RFC 3339; when it was given first. */
  readonly givenAt: string;
  readonly channel: Channel;
  readonly solved: boolean | null;
  readonly satisfaction: number | null;
  readonly recommend: number | null;
  readonly words: FreeText | null;
  readonly isLow: boolean;
  readonly hasReaction: boolean;
}

/** What the answers must be like. */
export interface FeedbackPageRequest {
  readonly low?: boolean;
  readonly withWords?: boolean;
  readonly unreacted?: boolean;
  /** ISO dates in the organization's zone, both included. */
  readonly from?: string;
  readonly to?: string;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** From 1 to 500; 50 by default. */
  readonly limit?: number;
}

export interface FeedbackPage {
  readonly items: readonly FeedbackRow[];
  readonly nextCursor: string | null;
}
