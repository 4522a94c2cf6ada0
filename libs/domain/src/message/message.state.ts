import type { FreeText } from "../text/index.ts";
import type { MessageKind } from "../wording/message-kind.ts";
import type { AcknowledgementParts, Addressing, IssuedMessage, MessageEvent } from "./message.events.ts";

/** `null`: nothing was drafted or issued yet. */
export type MessageState = Message | null;

export interface Message {
  readonly kind: MessageKind;
  readonly addressing: Addressing;
  readonly needsApproval: boolean;
  /** Step 1; `null`: not recorded. */
  readonly repeatedBack: {
    readonly noticedBy: "customer" | "us";
    readonly words: FreeText | null;
  } | null;
  /** Step 2 */
  readonly understanding: FreeText | null;
  /** What is to be issued next. */
  readonly draft: Draft | null;
  /** In their order; every one but the last was corrected. */
  readonly versions: readonly IssuedVersion[];
}

export interface Draft {
  readonly version: number;
  readonly corrects: number | null;
  readonly reason: FreeText | null;
  readonly parts: AcknowledgementParts;
  readonly approved: boolean;
}

export type IssuedVersion = Omit<IssuedMessage, keyof Addressing | "kind"> & {
  /** `null` where the text was written as a whole. */
  readonly parts: AcknowledgementParts | null;
};

export const noParts = {
  whatHappened: null,
  impact: null,
  responsibility: null,
  remedy: null,
  dueAt: null,
  makeGood: null,
  contactLine: null,
} as const satisfies AcknowledgementParts;

/** The state after one more event. An event that does not belong here changes nothing. */
export function evolveMessage(message: MessageState, event: MessageEvent): MessageState {
  return message === null ? begun(event) : changed(message, event);
}

export function addressingOf({
  pointId,
  customerId,
  contactPersonId,
  channel,
  language,
  formOfAddress,
}: Addressing): Addressing {
  return { pointId, customerId, contactPersonId, channel, language, formOfAddress };
}

function begun(event: MessageEvent): MessageState {
  const blank = { repeatedBack: null, understanding: null, draft: null, versions: [] };
  switch (event.type) {
    case "AcknowledgementDrafted": {
      const { needsApproval } = event.data;
      const draft = { version: 1, corrects: null, reason: null, parts: noParts, approved: false };
      const addressing = addressingOf(event.data);
      return { ...blank, kind: "acknowledgement", addressing, needsApproval, draft };
    }
    case "MessageIssued": {
      const addressing = addressingOf(event.data);
      return issued({ ...blank, kind: event.data.kind, addressing, needsApproval: false }, event.data);
    }
    default:
      return null;
  }
}

function changed(message: Message, event: MessageEvent): Message {
  const { draft } = message;
  switch (event.type) {
    case "AcknowledgementDrafted":
      return message;
    case "AcknowledgementWorded":
      return draft ? { ...message, draft: { ...draft, parts: event.data, approved: false } } : message;
    case "MatterRepeatedBack":
      return { ...message, repeatedBack: event.data };
    case "UnderstandingShown":
      return { ...message, understanding: event.data.words };
    case "AcknowledgementApproved":
      return draft ? { ...message, draft: { ...draft, approved: true } } : message;
    case "MessageIssued":
      return issued(message, event.data);
    case "CorrectionBegun": {
      const parts = message.versions.at(-1)?.parts ?? noParts;
      return { ...message, draft: { ...event.data, parts, approved: false } };
    }
    default:
      event satisfies never;
      return message;
  }
}

function issued(message: Message, data: IssuedMessage): Message {
  const { version, corrects, reason, wayOut, text, issuedAt, promise, promised, automatic } = data;
  const parts = message.draft?.parts ?? null;
  const words = { version, corrects, reason, wayOut, text, issuedAt, promise, promised, parts };
  const one = { ...words, ...(automatic && { automatic }) };
  return { ...message, draft: null, versions: [...message.versions, one] };
}
