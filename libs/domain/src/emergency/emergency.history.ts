import type { Recorded } from "../event/happened.ts";
import type { Description, HistoryReader } from "../history/description.ts";
import { fieldChanges, type ShownFields } from "../history/field-changes.ts";
import type { InEachLanguage, Language } from "../language/language.ts";
import type { EmergencyEvent } from "./emergency.events.ts";
import { currentNotice, type EmergencyState, evolveEmergency } from "./emergency.state.ts";

/** What happened, in a few words; the compiler sees to it that no event is missing. */
const words: Readonly<Record<EmergencyEvent["type"], InEachLanguage>> = {
  EmergencyDeclared: { de: "Notfall ausgerufen", en: "Emergency declared" },
  EmergencyFactsChanged: { de: "Stand geändert", en: "Facts changed" },
  EmergencyNoticeWritten: { de: "Nachricht an alle", en: "Notice to everybody" },
  EmergencyCustomersAttached: { de: "Kunden zugeordnet", en: "Customers attached" },
  EmergencyCustomersDetached: { de: "Kunden nicht mehr zugeordnet", en: "Customers detached" },
  EmergencyNoticesIssued: { de: "Nachrichten ausgestellt", en: "Notices issued" },
  EmergencyRoundEnded: { de: "Nachricht an alle herausgegangen", en: "Notice gone to everybody" },
  EmergencyClosed: { de: "Notfall beendet", en: "Emergency closed" },
};

/** One entry per event, in their order. */
export function emergencyHistory(
  events: Iterable<Recorded<EmergencyEvent>>,
  reader: HistoryReader,
): readonly (Description & { readonly recordedAt: string })[] {
  let emergency: EmergencyState = null;
  const history = [];
  for (const { event, recordedAt } of events) {
    const after = evolveEmergency(emergency, event);
    const changes = [
      ...fieldChanges(shownFields(emergency, reader.language), shownFields(after, reader.language), reader),
      ...fieldChanges({}, saidBesides(event, reader.language), reader),
    ];
    history.push({ what: whatHappened(event, reader.language), changes, recordedAt });
    emergency = after;
  }
  return history;
}

/** With how many it touched: names of thousands help nobody. */
function whatHappened(event: EmergencyEvent, language: Language): string {
  const count = countIn(event);
  return count === null ? words[event.type][language] : `${words[event.type][language]}: ${count}`;
}

function countIn(event: EmergencyEvent): number | null {
  switch (event.type) {
    case "EmergencyCustomersAttached":
    case "EmergencyCustomersDetached":
      return event.data.customerIds.length;
    case "EmergencyNoticesIssued":
      return event.data.messages;
    default:
      return null;
  }
}

function shownFields(emergency: EmergencyState, language: Language): ShownFields {
  if (emergency === null) return {};
  const { title, tellableTitle, product, trap, ownerTeamId, priority } = emergency;
  return {
    ...{ title, tellableTitle, product, trap, ownerTeamId, priority },
    whatHappened: inLanguage(emergency.whatHappenedDe, emergency.whatHappenedEn, language),
    remedy: inLanguage(emergency.remedyDe, emergency.remedyEn, language),
    dueAt: currentNotice(emergency)?.nextAt,
  };
}

function saidBesides(event: EmergencyEvent, language: Language): ShownFields {
  switch (event.type) {
    case "EmergencyNoticeWritten":
      return { text: inLanguage(event.data.deFormal, event.data.en, language) };
    case "EmergencyCustomersDetached":
      return { reason: event.data.reason };
    case "EmergencyClosed":
      return { solution: event.data.solution, reason: event.data.waivedBecause };
    default:
      return {};
  }
}

function inLanguage<Words>(inGerman: Words, inEnglish: Words, language: Language): Words {
  return language === "de" ? (inGerman ?? inEnglish) : (inEnglish ?? inGerman);
}
