import type {
  Channel,
  FreeText,
  JourneyPhase,
  Light,
  ListedKind,
  PersonalData,
  PointState,
  Priority,
  SupportLevel,
  WaitingParty,
} from "klartext/domain";

/** A line of the open-points list. Instants are RFC 3339 in UTC, days ISO dates of the organization's zone. */
export interface PointRow {
  /** Of the open point, or of the corrective action when `kind` is `action`. */
  readonly id: string;
  /** To be said on the phone: `OP-2026-0042`. */
  readonly number: string;
  readonly kind: ListedKind;
  readonly title: FreeText;
  readonly customers: readonly ListedCustomer[];
  readonly state: PointState;
  readonly light: Light;
  /** As shown: one step higher while an escalation runs, `critical` while an emergency does. */
  readonly priority: Priority;
  readonly setPriority: Priority;
  /** Whether an escalation runs. */
  readonly escalated: boolean;
  /** The emergency that it stands for, and how many customers are attached to that. */
  readonly emergency: { readonly id: string; readonly customers: number } | null;
  readonly ownerTeam: { readonly id: string; readonly name: FreeText | null } | null;
  /** Taken by the person who asks; by whom else is shown on the point alone. */
  readonly mine: boolean;
  readonly supportLevel: SupportLevel | null;
  readonly nextStep: FreeText | null;
  readonly dueOn: string | null;
  /** The earliest promise that is neither kept nor replaced. */
  readonly promiseDueAt: string | null;
  /** Until when the first answer is due; `null` when it was given or no target applies. */
  readonly responseDueAt: string | null;
  readonly waitingFor: WaitingParty | null;
  readonly lookAgainOn: string | null;
  readonly reportedAt: string;
  /** Working days since the report, of a finished point until it was finished. */
  readonly age: number;
  readonly lastToldAt: string | null;
  readonly trap: number | null;
  readonly journeyPhase: JourneyPhase | null;
  readonly channel: Channel | null;
  readonly product: string | null;
  readonly contacts: number;
  /** Corrective actions for this point: neither done nor dropped, and all that were not dropped. */
  readonly actions: { readonly open: number; readonly total: number };
  /** How many other points were joined to this one as duplicates. */
  readonly duplicates: number;
  /** The point that goes on for this one. */
  readonly duplicateOf: string | null;
  /** Whether the report was decided on; `null` for actions, which need no decision. */
  readonly decided: boolean | null;
  readonly finishedOn: string | null;
  /** The list that it came from, and its number there. */
  readonly importedFrom: string | null;
  readonly oldNumber: string | null;
}

export interface ListedCustomer {
  readonly id: string;
  readonly name: PersonalData;
}

/** Rows out of the bytes that a page or `byIds` answers with. */
export function parsePointRows(json: Uint8Array): PointRow[] {
  return JSON.parse(new TextDecoder().decode(json)) as PointRow[];
}
