import type { Recorded } from "../event/happened.ts";
import type { Description, HistoryReader } from "../history/description.ts";
import { fieldChanges, type ShownFields } from "../history/field-changes.ts";
import type { InEachLanguage } from "../language/language.ts";
import type { MessageEvent } from "./message.events.ts";
import { evolveMessage, type MessageState } from "./message.state.ts";

/** What happened, in a few words; the compiler sees to it that no event is missing. */
export const messageHistoryWords: Readonly<Record<MessageEvent["type"], InEachLanguage>> = {
  AcknowledgementDrafted: { de: "Fehlereingeständnis entworfen", en: "Acknowledgement drafted" },
  AcknowledgementWorded: { de: "Entwurf geändert", en: "Draft changed" },
  MatterRepeatedBack: {
    de: "Zugehört und mit eigenen Worten wiederholt",
    en: "Listened, and repeated back in own words",
  },
  UnderstandingShown: { de: "Verständnis gezeigt", en: "Understanding shown" },
  AcknowledgementApproved: { de: "Freigegeben", en: "Approved" },
  MessageIssued: { de: "Ausgestellt", en: "Issued" },
  CorrectionBegun: { de: "Berichtigung begonnen", en: "Correction begun" },
};

/** One entry per event, in their order. */
export function messageHistory(
  events: Iterable<Recorded<MessageEvent>>,
  reader: HistoryReader,
): readonly (Description & { readonly recordedAt: string })[] {
  let message: MessageState = null;
  const history = [];
  for (const { event, recordedAt } of events) {
    const after = evolveMessage(message, event);
    const changes = [
      ...fieldChanges(shownFields(message), shownFields(after), reader),
      ...fieldChanges({}, saidBesides(event), reader),
    ];
    history.push({ what: messageHistoryWords[event.type][reader.language], changes, recordedAt });
    message = after;
  }
  return history;
}

function shownFields(message: MessageState): ShownFields {
  if (message === null) return {};
  const { kind, addressing, repeatedBack, understanding, draft, versions } = message;
  const { customerId, contactPersonId, channel } = addressing;
  return {
    messageKind: kind,
    customerId,
    contactPersonId,
    channel,
    noticedBy: repeatedBack?.noticedBy,
    words: repeatedBack?.words,
    understanding,
    // Once issued, the parts stand in the text.
    ...(draft === null ? versions.at(-1)?.parts : draft.parts),
  };
}

function saidBesides(event: MessageEvent): ShownFields {
  if (event.type === "CorrectionBegun") return { reason: event.data.reason };
  if (event.type !== "MessageIssued") return {};
  const { text, reason } = event.data;
  return { text, reason };
}
