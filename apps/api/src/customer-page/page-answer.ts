import { type ClosedDoor, closedDoor } from "./views/closed-doors.view.ts";
import type { Markup } from "./views/markup.ts";

/** What a visitor is answered with. */
export interface PageAnswer {
  readonly status: number;
  readonly html?: Markup;
  /** Where to go on after a deed. */
  readonly location?: string;
  /** Seconds */
  readonly retryAfter?: number;
  /** Nothing was opened: somebody may be trying links out. */
  readonly closed?: true;
}

const doors = {
  // The same for a link that expired, was revoked, or was never made: what is not open is not there.
  closed: { status: 404, closed: true },
  tooMany: { status: 429, retryAfter: 60 },
  unavailable: { status: 503, retryAfter: 60 },
  notTaken: { status: 400 },
} as const satisfies Record<ClosedDoor, PageAnswer>;

export function answerClosed(which: ClosedDoor, status: number = doors[which].status): PageAnswer {
  return { ...doors[which], status, html: closedDoor(which) };
}
