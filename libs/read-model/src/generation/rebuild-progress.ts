import type { Position } from "klartext/event-sourcing";

/** How far the filling of new tables has come. */
export interface RebuildProgress {
  readonly eventsDone: number;
  /** Position of the last event that was done. */
  readonly position: Position | null;
  /** Where the log ended when it was last looked at. */
  readonly head: Position | null;
  /** RFC 3339 */
  readonly startedAt: string;
  /** Indexes are made when the rows are there. */
  readonly step: "reading" | "indexing";
}
