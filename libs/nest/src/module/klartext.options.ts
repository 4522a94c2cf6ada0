import type { BusinessCalendar } from "klartext/domain";
import type { Store } from "klartext/event-sourcing";
import type { Clock } from "../time/clock.ts";

export interface KlartextOptions {
  /** The log with its keys and leases; closed together with the application. */
  readonly store: Store;
  /** Base path of the read model's files; they can be thrown away, and are rebuilt from the log. */
  readonly readModelFile: string;
  /**
   * A UUID that tells this node from the others on the same log, the same after every start. Default: one that is kept
   * beside the read model's files.
   */
  readonly nodeId?: string;
  /** Default: the system's clock. */
  readonly clock?: Clock;
  /** Recorded as the organization's calendar when the log holds none yet. Default: Berlin, North Rhine-Westphalia, 8 to 17. */
  readonly businessCalendar?: BusinessCalendar;
}

/** For dependency injection. */
export const KLARTEXT_OPTIONS = Symbol("KlartextOptions");
export const CLOCK = Symbol("Clock");
export const EVENT_STORE = Symbol("Store");
export const READ_MODEL = Symbol("ReadModel");
export const NODE_ID = Symbol("NodeId");
