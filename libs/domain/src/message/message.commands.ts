import type { OfType } from "../event/happened.ts";
import type { OpenPointState } from "../open-point/open-point.state.ts";
import type { AsWritten } from "../text/index.ts";
import type { MessageKind } from "../wording/message-kind.ts";
import type { AcknowledgementParts, Addressing, NoticeOfEmergency } from "./message.events.ts";

export type WrittenParts = AsWritten<AcknowledgementParts>;

/** What the fixed sentences of a message are made with. */
export interface Letterhead {
  /** Of the contact person; `null` when nobody is known by name. */
  readonly addressee: string | null;
  /** Under which the message is signed; `null` while the organization has not said what it is called. */
  readonly organizationName: string | null;
  /** IANA name */
  readonly timeZone: string;
  /** RFC 3339; when it is written. */
  readonly now: string;
}

export interface PromiseToMake {
  readonly what: string;
  /** RFC 3339 */
  readonly dueAt: string;
  /** Promises in whose place it is made; default: the one that a corrected version made. */
  readonly replaces?: readonly string[];
}

/** What issuing rests on. */
interface Issuing {
  /** The point that the message is about, as it stands. */
  readonly point: OpenPointState;
  /** For the promise that the message makes, if it makes one. */
  readonly promiseId: string;
  /** RFC 3339 */
  readonly now: string;
}

export type MessageCommand =
  | {
      readonly type: "DraftAcknowledgement";
      readonly addressing: Addressing;
      readonly needsApproval: boolean;
      readonly parts: WrittenParts;
      readonly point: OpenPointState;
    }
  | {
      readonly type: "WordAcknowledgement";
      /** Those that are given change; `null` takes one away. */
      readonly parts: Partial<WrittenParts>;
    }
  | {
      readonly type: "RepeatMatterBack";
      readonly noticedBy: "customer" | "us";
      readonly words: string | null;
    }
  | { readonly type: "ShowUnderstanding"; readonly words: string }
  | {
      readonly type: "ApproveAcknowledgement";
      /** `null` for a tool. */
      readonly personId: string | null;
      /** Who wrote the draft; `null` for a writer who has been forgotten. Tools are left out. */
      readonly writers: readonly (string | null)[];
    }
  | ({ readonly type: "IssueAcknowledgement"; readonly letterhead: Letterhead } & Issuing)
  /** A message of another kind, whose text is written as a whole. */
  | ({
      readonly type: "IssueMessage";
      readonly addressing: Addressing;
      readonly kind: Exclude<MessageKind, "acknowledgement">;
      readonly text: string;
      readonly promise: PromiseToMake | null;
      /** Why a promise is replaced, as the customer reads it. */
      readonly reason?: string | null;
      /** Only where it is issued by itself. */
      readonly automatic?: true;
    } & Issuing)
  /**
   * A notice of an emergency to one contact person of an attached customer. Its words were checked, and its promise made,
   * when it was written for everybody.
   */
  | {
      readonly type: "IssueEmergencyNotice";
      readonly addressing: Addressing;
      readonly emergency: NoticeOfEmergency;
      readonly text: string;
      /** Nobody wrote it: its time had come. */
      readonly automatic?: true;
      /** RFC 3339 */
      readonly now: string;
    }
  /** An acknowledgement's next version is drafted; every other message is issued anew with its new text. */
  | ({
      readonly type: "CorrectMessage";
      readonly reason: string;
      /** `null` for an acknowledgement. */
      readonly text: string | null;
      readonly promise: PromiseToMake | null;
    } & Issuing);

export type CommandOfMessage<Type extends MessageCommand["type"]> = OfType<MessageCommand, Type>;
