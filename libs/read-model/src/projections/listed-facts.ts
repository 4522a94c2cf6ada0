import type { CorrectiveAction, FreeText, OpenPoint } from "klartext/domain";

/**
 * What is known of something that has a running number, folded from its events. Texts stand in it by their ids.
 * Everything that is shown of it is derived from this (`deriveListing`).
 */
export type ListedFacts = PointFacts | ActionFacts;

interface NumberedFacts {
  readonly id: string;
  readonly number: number;
  readonly texts: Readonly<Record<string, FreeText>>;
  /** ISO date of the day on which it was closed or dropped. */
  readonly finishedOn: string | null;
}

export interface PointFacts extends NumberedFacts {
  readonly type: "point";
  readonly point: OpenPoint;
  /** Text ids of notes and contacts, to which the state of the point does not refer. */
  readonly notes: readonly string[];
  readonly contacts: number;
  /** Epoch milliseconds; when a customer was last told something (`toldAt`). */
  readonly lastToldAt: number | null;
  /** Whether a customer was told more than that the matter has arrived (`answeredAt`). */
  readonly answered: boolean;
  /** Ids of the points that were joined to this one. */
  readonly duplicates: readonly string[];
  /** The emergency that it stands for, and how many customers are attached to that. */
  readonly emergency: { readonly id: string; readonly customers: number } | null;
  /** The corrective actions for this point that were not dropped, and whether each is still to be done. */
  readonly actions: Readonly<Record<string, "open" | "done">>;
}

export interface ActionFacts extends NumberedFacts {
  readonly type: "action";
  readonly action: CorrectiveAction;
  readonly doneOn: string | null;
  /** Epoch milliseconds */
  readonly reportedAt: number;
}

/** An action is on the list from its agreement on; what another list had done already never was. */
export function isListed(facts: ListedFacts): boolean {
  return facts.type === "point" || (facts.action.wasAgreed && !facts.action.doneBeforeKlartext);
}
