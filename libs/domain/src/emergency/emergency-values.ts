import type { Language } from "../language/language.ts";
import type { PlaceholderValues } from "../playbook/placeholder.ts";
import { readable } from "../text/index.ts";
import type { EmergencyEnd, EmergencyFacts } from "./emergency.events.ts";

/** What templates may say of an emergency in a language; what is not known, or was erased, stays open. */
export function emergencyValues(
  facts: EmergencyFacts,
  end: EmergencyEnd | null,
  language: Language,
): PlaceholderValues {
  const isGerman = language === "de";
  const values = {
    "emergency.whatHappened": readable(isGerman ? facts.whatHappenedDe : facts.whatHappenedEn),
    "emergency.remedy": readable(isGerman ? facts.remedyDe : facts.remedyEn),
    "emergency.restoredBy": facts.restoredBy ?? undefined,
    "emergency.cause": readable(isGerman ? end?.causeDe : end?.causeEn),
    "emergency.change": readable(isGerman ? end?.changeDe : end?.changeEn),
    "emergency.endedAt": end?.endedAt,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
