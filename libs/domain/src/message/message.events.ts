/**
 * What happens to a message to a customer. One stream per message, `message-<id>`: an acknowledgement from its draft on,
 * every other kind from the moment it is issued; corrections are further versions in the same stream.
 *
 * These names and shapes are stored for ever: a change is a new version with an upcaster and a golden file.
 */
import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Happened } from "../event/happened.ts";
import type { Language } from "../language/language.ts";
import type { Channel } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import type { MessageKind } from "../wording/message-kind.ts";

/** About which point, to whom, on which way, and how they are spoken to. */
export interface Addressing {
  readonly pointId: string;
  readonly customerId: string;
  readonly contactPersonId: string | null;
  readonly channel: Channel;
  readonly language: Language;
  readonly formOfAddress: FormOfAddress;
}

/** The parts of an acknowledgement, in the order in which the customer reads them; `null`: not written yet, or none. */
export interface AcknowledgementParts {
  readonly whatHappened: FreeText | null;
  /** What it meant for the customer. */
  readonly impact: FreeText | null;
  /** That the organization answers for it: the apology without excuse (step 3). */
  readonly responsibility: FreeText | null;
  /** What is being done (step 4). */
  readonly remedy: FreeText | null;
  /** RFC 3339; by when it is done. */
  readonly dueAt: string | null;
  readonly makeGood: FreeText | null;
  /** Whom to reply to: the one value that may name an employee. */
  readonly contactLine: FreeText | null;
}

/** `spoken`: said, and recorded word for word; nothing is sent. */
export type WayOut = "to_deliver" | "spoken";

/** What the message commits the organization to. */
export interface PromiseOfMessage {
  readonly promiseId: string;
  /** RFC 3339 */
  readonly dueAt: string;
  /** Promises that the customer was given before, and in whose place this one is made. */
  readonly replaces: readonly string[];
}

/** In version 1 a promise could take the place of one other at most. */
export function replaceSeveral(data: {
  readonly promise: (Omit<PromiseOfMessage, "replaces"> & { readonly replaces: string | null }) | null;
}): object {
  const { promise } = data;
  const replaces = promise === null || promise.replaces === null ? [] : [promise.replaces];
  return { ...data, promise: promise && { ...promise, replaces } };
}

export interface IssuedMessage extends Addressing {
  readonly kind: MessageKind;
  /** From 1 on. */
  readonly version: number;
  /** The version that this one corrects. */
  readonly corrects: number | null;
  /** Why, as the customer reads it. */
  readonly reason: FreeText | null;
  readonly wayOut: WayOut;
  /** Word for word what the customer is told. */
  readonly text: FreeText;
  /** RFC 3339 */
  readonly issuedAt: string;
  readonly promise: PromiseOfMessage | null;
  /** What is promised. */
  readonly promised: FreeText | null;
  /** Only where it was issued by itself, and nobody wrote it: such a message answers nothing. */
  readonly automatic?: true;
  /** Only where it is a notice of an emergency: its customers are attached there, not to the point. */
  readonly emergency?: NoticeOfEmergency;
}

export interface NoticeOfEmergency {
  readonly emergencyId: string;
  /** Which of its notices, from 1 on. */
  readonly notice: number;
}

export type MessageEvent =
  | Happened<
      "AcknowledgementDrafted",
      /** `needsApproval`: somebody else has to read it before it is issued. */
      Addressing & { readonly needsApproval: boolean }
    >
  /** All parts, as they stand from now on. */
  | Happened<"AcknowledgementWorded", AcknowledgementParts>
  /** Step 1: listened, and repeated back in own words, which the customer confirmed; or noticed by us. */
  | Happened<"MatterRepeatedBack", { readonly noticedBy: "customer" | "us"; readonly words: FreeText | null }>
  /** Step 2. */
  | Happened<"UnderstandingShown", { readonly words: FreeText }>
  /** The parts as they stand; new words need a new approval. */
  | Happened<"AcknowledgementApproved", { readonly version: number }>
  | Happened<"MessageIssued", IssuedMessage>
  /** The next version is drafted, and begins with the words of the one that it corrects. */
  | Happened<
      "CorrectionBegun",
      { readonly version: number; readonly corrects: number; readonly reason: FreeText }
    >;
