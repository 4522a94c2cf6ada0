import type { InEachLanguage } from "../language/language.ts";
import type { MessageKind } from "../wording/message-kind.ts";

export const messageKindWords: Readonly<Record<MessageKind, InEachLanguage>> = {
  receipt: { de: "Eingangsbestätigung", en: "receipt" },
  acknowledgement: { de: "Fehlereingeständnis", en: "acknowledgement" },
  status_update: { de: "Zwischenstand", en: "status update" },
  advance_notice: { de: "Vorabinformation", en: "advance notice" },
  emergency_notice: { de: "Notfallmeldung", en: "emergency notice" },
  solution_notice: { de: "Lösungsnachricht", en: "solution notice" },
  refusal: { de: "Absage mit Alternative", en: "refusal with alternative" },
  boundary_warning: { de: "Grenze aufgezeigt", en: "boundary warning" },
  cancellation_confirmation: { de: "Kündigungsbestätigung", en: "cancellation confirmation" },
  changed_notice: { de: "Was wir geändert haben", en: "what we changed" },
};
