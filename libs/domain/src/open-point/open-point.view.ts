import type { Recorded } from "../event/happened.ts";
import type { PlaybookUse } from "../playbook/playbook-use.ts";
import type { FreeText } from "../text/index.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { CustomersReply, OpenPointEvent } from "./open-point.events.ts";
import { evolveOpenPoint } from "./open-point.evolve.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { isAfter, type PromiseOutcome, type PromiseToCustomer, promiseOutcome } from "./promise.ts";
import { toldAt } from "./told.ts";

/** Everything that is on a point: its state, and what was said about it on the way. Times are RFC 3339. */
export interface OpenPointView {
  readonly point: OpenPoint;
  readonly notes: readonly Note[];
  readonly contacts: readonly Contact[];
  /** What customers wrote back. Each is for colleagues and for the customer who wrote it. */
  readonly replies: readonly RecordedReply[];
  readonly playbookUses: readonly RecordedPlaybookUse[];
  readonly reportedAt: string;
  readonly changedAt: string;
  /** Since when the point has been in its state. */
  readonly stateSince: string;
  /** Since it was last reopened; `null` also for what another list had verified (see `point.imported`). */
  readonly verifiedAt: string | null;
  readonly closedAt: string | null;
  readonly lastToldAt: string | null;
}

export interface Note {
  readonly text: FreeText;
  readonly recordedAt: string;
}

export interface Contact extends Omit<CommandOf<"RecordContact">, "type" | "summary"> {
  readonly summary: FreeText | null;
  readonly recordedAt: string;
}

export interface RecordedReply extends CustomersReply {
  readonly recordedAt: string;
}

export interface RecordedPlaybookUse extends PlaybookUse {
  readonly customerId: string | null;
  readonly recordedAt: string;
}

export interface JudgedPromise extends PromiseToCustomer {
  readonly outcome: PromiseOutcome;
}

/** The view after one more event; `null` as long as nothing was reported. */
export function evolveOpenPointView(
  view: OpenPointView | null,
  { event, recordedAt }: Recorded<OpenPointEvent>,
): OpenPointView | null {
  const point = evolveOpenPoint(view?.point ?? null, event);
  if (point === null) return null;
  const before = view ?? begun(point, recordedAt);
  return {
    ...before,
    point,
    notes:
      event.type === "NoteAdded" ? [...before.notes, { text: event.data.text, recordedAt }] : before.notes,
    contacts:
      event.type === "ContactRecorded"
        ? [...before.contacts, { ...event.data, recordedAt }]
        : before.contacts,
    replies:
      event.type === "CustomerReplied" ? [...before.replies, { ...event.data, recordedAt }] : before.replies,
    playbookUses:
      event.type === "PlaybookUsed"
        ? [...before.playbookUses, { ...event.data, recordedAt }]
        : before.playbookUses,
    changedAt: recordedAt,
    stateSince: point.state === before.point.state ? before.stateSince : recordedAt,
    ...milestones(before, { event, recordedAt }),
    lastToldAt: later(before.lastToldAt, toldAt({ event, recordedAt })),
  };
}

/** The view of a point by its whole stream; `null` for a stream without a point. */
export function openPointView(events: Iterable<Recorded<OpenPointEvent>>): OpenPointView | null {
  let view: OpenPointView | null = null;
  for (const recorded of events) view = evolveOpenPointView(view, recorded);
  return view;
}

/** The point's promises as they stand at a moment (RFC 3339). */
export function promisesAt(point: OpenPoint, at: string): readonly JudgedPromise[] {
  return point.promises.map((promise) => ({ ...promise, outcome: promiseOutcome(promise, at) }));
}

function begun(point: OpenPoint, recordedAt: string): OpenPointView {
  return {
    point,
    notes: [],
    contacts: [],
    replies: [],
    playbookUses: [],
    reportedAt: recordedAt,
    changedAt: recordedAt,
    stateSince: recordedAt,
    verifiedAt: null,
    closedAt: null,
    lastToldAt: null,
  };
}

function milestones(
  { verifiedAt, closedAt }: OpenPointView,
  { event, recordedAt }: Recorded<OpenPointEvent>,
): Pick<OpenPointView, "verifiedAt" | "closedAt"> {
  switch (event.type) {
    case "SolutionVerified":
      return { verifiedAt: recordedAt, closedAt };
    case "OpenPointClosed":
      return { verifiedAt, closedAt: recordedAt };
    case "OpenPointReopened":
      return { verifiedAt: null, closedAt: null };
    default:
      return { verifiedAt, closedAt };
  }
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return isAfter(a, b) ? a : b;
}
