import type {
  Channel,
  JourneyPhase,
  Light,
  ListedKind,
  PointState,
  Priority,
  SupportLevel,
  WaitingParty,
} from "klartext/domain";

/**
 * What a point must be like to be listed; several values of one field are alternatives, an absent field restricts
 * nothing. There is no field for another person than the one who asks, on purpose (domain page, principle 3).
 */
export interface PointFilter {
  readonly kind?: readonly ListedKind[];
  readonly state?: readonly PointState[];
  /** Closed or dropped. */
  readonly finished?: boolean;
  readonly light?: readonly Light[];
  /** As shown. */
  readonly priority?: readonly Priority[];
  readonly escalated?: boolean;
  /** `null` stands for points without an owner. */
  readonly ownerTeamId?: readonly (string | null)[];
  /** Taken by the person who asks; nothing is theirs when no person asks. */
  readonly mine?: boolean;
  readonly supportLevel?: readonly SupportLevel[];
  /** ISO dates, both inclusive; the same for the pairs below. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly hasDueDate?: boolean;
  readonly promiseDueFrom?: string;
  readonly promiseDueTo?: string;
  readonly hasPromise?: boolean;
  readonly reportedFrom?: string;
  readonly reportedTo?: string;
  readonly customerId?: readonly string[];
  readonly trap?: readonly number[];
  readonly journeyPhase?: readonly JourneyPhase[];
  readonly channel?: readonly Channel[];
  readonly product?: readonly string[];
  readonly waitingFor?: readonly WaitingParty[];
  readonly decided?: boolean;
  readonly hasNextStep?: boolean;
  /** When a customer was last told something. */
  readonly toldFrom?: string;
  readonly toldTo?: string;
  readonly neverTold?: boolean;
  /** In working days, as shown; both inclusive. */
  readonly ageFrom?: number;
  readonly ageTo?: number;
  readonly contactsFrom?: number;
  readonly contactsTo?: number;
  readonly responseDueFrom?: string;
  readonly responseDueTo?: string;
  readonly finishedFrom?: string;
  readonly finishedTo?: string;
  /** Corrective actions that were not dropped. */
  readonly hasActions?: boolean;
  /** Neither done nor dropped. */
  readonly hasOpenActions?: boolean;
  readonly hasDuplicates?: boolean;
  /** Whether a message about it has failed or come back, and was not settled since; as of today. */
  readonly undelivered?: boolean;
  readonly duplicateOf?: string;
  readonly importedFrom?: readonly string[];
  readonly oldNumber?: string;
  /** `OP-2026-0042`, or in short `2026-42`. */
  readonly number?: string;
}

/** The columns that the list shows; by a person it cannot be sorted. Rows without a value come last, either way. */
export const pointSortKeys = [
  "number",
  "kind",
  "title",
  "customer",
  "state",
  "light",
  "priority",
  "ownerTeam",
  "supportLevel",
  "nextStep",
  "dueOn",
  "promiseDueAt",
  "responseDueAt",
  "reportedAt",
  "age",
  "lastToldAt",
  "trap",
  "journeyPhase",
  "channel",
  "product",
  "contacts",
  "actionsOpen",
  "finishedOn",
] as const;
export type PointSortKey = (typeof pointSortKeys)[number];

export interface PointSort {
  readonly by: PointSortKey;
  readonly direction: "asc" | "desc";
}

/** Which points, in which order, as seen by whom. */
export interface PointSelection {
  readonly filter?: PointFilter;
  /** Words to be found, all of them, also as parts of compound words; a number finds its point as well. */
  readonly search?: string;
  /** By default what is due first comes first. */
  readonly sort?: PointSort;
  /** Shows the list as it was at the end of that day (ISO date), with the erasures since; words are sought in today's. */
  readonly asOf?: string;
  /** Epoch milliseconds; the light and the age are those of this moment, or of the end of `asOf`. */
  readonly now: number;
  /** Whose points are `mine`. */
  readonly viewerId: string | null;
}

export interface PointPageRequest extends PointSelection {
  /** `nextCursor` of the page before; another selection needs a new start. */
  readonly cursor?: string;
  /** From 1 to 500; 50 by default. */
  readonly limit?: number;
  /** Count the whole selection as well, which costs more than the page. */
  readonly withTotal?: boolean;
}

export interface PointPage {
  /** UTF-8 bytes of the JSON text of a `PointRow[]`, ready to be sent. */
  readonly items: Uint8Array;
  readonly count: number;
  /** `null` on the last page. */
  readonly nextCursor: string | null;
  /** `null` unless asked for. */
  readonly total: number | null;
}

/** The cursor was not made by this list, or for another selection. */
export class InvalidCursor extends Error {
  override readonly name = "InvalidCursor";
}
