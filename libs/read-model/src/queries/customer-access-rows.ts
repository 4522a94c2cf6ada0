import type {
  AccessEnding,
  Channel,
  FreeText,
  Language,
  MessageKind,
  ShownPoints,
  StatusFacts,
  WayOut,
} from "klartext/domain";

/** A customer's link. */
export interface CustomerAccessRow {
  readonly linkId: string;
  readonly customerId: string;
  readonly contactPersonId: string;
  readonly shown: ShownPoints;
  /** RFC 3339 */
  readonly grantedAt: string;
  /** RFC 3339 */
  readonly expiresAt: string;
  /** RFC 3339; `null` while it was neither revoked nor ended with its contact person. */
  readonly overSince: string | null;
  readonly overBecause: "revoked" | AccessEnding | null;
  /** Of a revocation. */
  readonly reason: FreeText | null;
  /** Changes are told by e-mail. */
  readonly updates: boolean;
}

/** A point of a customer, as far as it takes to choose among them. */
export interface ListedPoint
  extends Pick<StatusFacts, "pointId" | "number" | "joinedNumbers" | "contactPersonId"> {
  readonly isEmergency: boolean;
}

/** A change that is to be told to a contact person. */
export interface PendingUpdateRow {
  readonly updateId: string;
  readonly linkId: string;
  readonly pointId: string;
  /** RFC 3339 */
  readonly changedAt: string;
}

/** One version of a message as it was issued to a customer. */
export interface IssuedMessageRow {
  readonly messageId: string;
  readonly version: number;
  readonly corrects: number | null;
  readonly kind: MessageKind;
  /** `null`: the customer as a whole. */
  readonly contactPersonId: string | null;
  readonly language: Language;
  readonly channel: Channel;
  readonly wayOut: WayOut;
  /** RFC 3339 */
  readonly issuedAt: string;
  readonly text: FreeText;
  /** Of a correction. */
  readonly reason: FreeText | null;
  readonly promiseId: string | null;
  readonly promised: FreeText | null;
}

/** What a customer wrote, or said in a complaint. */
export interface CustomersWordsRow {
  /** Whose words they are; `null`: nobody's in particular. */
  readonly contactPersonId: string | null;
  /** RFC 3339 */
  readonly at: string;
  readonly words: FreeText;
}
