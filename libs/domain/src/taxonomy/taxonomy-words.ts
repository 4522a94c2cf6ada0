import type { InEachLanguage } from "../language/language.ts";
import type { Channel } from "./channel.ts";
import type { JourneyPhase } from "./journey-phase.ts";
import type { ListedKind } from "./point-kind.ts";
import type { PointState, WaitingParty } from "./point-state.ts";
import type { Priority } from "./priority.ts";

type WordsFor<Value extends string> = Readonly<Record<Value, InEachLanguage>>;

export const stateWords: WordsFor<PointState> = {
  open: { de: "offen", en: "open" },
  in_progress: { de: "in Arbeit", en: "in progress" },
  waiting: { de: "wartet", en: "waiting" },
  solved: { de: "gelöst", en: "solved" },
  verified: { de: "geprüft", en: "verified" },
  closed: { de: "abgeschlossen", en: "closed" },
  dropped: { de: "verworfen", en: "dropped" },
};

export const kindWords: WordsFor<ListedKind> = {
  incident: { de: "Vorfall", en: "incident" },
  complaint: { de: "Beschwerde", en: "complaint" },
  escalation: { de: "Eskalation", en: "escalation" },
  action: { de: "Abstellmaßnahme", en: "corrective action" },
};

export const priorityWords: WordsFor<Priority> = {
  low: { de: "niedrig", en: "low" },
  normal: { de: "normal", en: "normal" },
  high: { de: "hoch", en: "high" },
  critical: { de: "kritisch", en: "critical" },
};

export const channelWords: WordsFor<Channel> = {
  phone: { de: "Telefon", en: "phone" },
  email: { de: "E-Mail", en: "e-mail" },
  live_chat: { de: "Live-Chat", en: "live chat" },
  social_media: { de: "soziale Medien", en: "social media" },
  portal: { de: "Portal", en: "portal" },
  letter: { de: "Brief", en: "letter" },
  in_person: { de: "persönlich", en: "in person" },
  other: { de: "anderer Weg", en: "another way" },
};

export const journeyPhaseWords: WordsFor<JourneyPhase> = {
  awareness: { de: "Aufmerksamkeit", en: "awareness" },
  consideration: { de: "Erwägung", en: "consideration" },
  service: { de: "Service", en: "service" },
  promoter: { de: "Weiterempfehlung", en: "promoter" },
};

export const waitingPartyWords: WordsFor<WaitingParty> = {
  customer: { de: "Kunde", en: "customer" },
  supplier: { de: "Lieferant", en: "supplier" },
  team: { de: "anderes Team", en: "another team" },
};
