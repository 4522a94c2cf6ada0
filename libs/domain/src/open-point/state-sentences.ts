import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";
import type { PointState } from "../taxonomy/index.ts";

interface StateSentence {
  readonly de: Readonly<Record<FormOfAddress, string>>;
  readonly en: string;
}

/** They speak for the organization, blame nobody, promise no time, and fit every kind of point. */
const sentences: Readonly<Record<PointState, StateSentence>> = {
  open: {
    de: {
      formal: "Ihr Anliegen ist bei uns aufgenommen.",
      informal: "Dein Anliegen ist bei uns aufgenommen.",
    },
    en: "Your matter is on record with us.",
  },
  in_progress: {
    de: {
      formal: "Wir arbeiten an Ihrem Anliegen.",
      informal: "Wir arbeiten an deinem Anliegen.",
    },
    en: "We are working on your matter.",
  },
  waiting: {
    de: {
      formal: "Für Ihr Anliegen fehlt uns noch etwas, bevor wir weiterarbeiten können; wir bleiben dran.",
      informal: "Für dein Anliegen fehlt uns noch etwas, bevor wir weiterarbeiten können; wir bleiben dran.",
    },
    en: "We still need something before we can carry on with your matter; we are following it up.",
  },
  solved: {
    de: {
      formal:
        "Wir haben Ihr Anliegen aus unserer Sicht gelöst. Bitte sagen Sie uns, ob das auch für Sie stimmt.",
      informal:
        "Wir haben dein Anliegen aus unserer Sicht gelöst. Bitte sag uns, ob das auch für dich stimmt.",
    },
    en: "As we see it, your matter is solved. Please tell us whether you see it the same way.",
  },
  verified: {
    de: {
      formal:
        "Wir haben Ihr Anliegen gelöst und die Lösung geprüft. Bitte sagen Sie uns, wenn noch etwas fehlt.",
      informal:
        "Wir haben dein Anliegen gelöst und die Lösung geprüft. Bitte sag uns, wenn noch etwas fehlt.",
    },
    en: "We have solved your matter and checked the solution. Please tell us if anything is still missing.",
  },
  closed: {
    de: {
      formal: "Ihr Anliegen ist abgeschlossen. Sollte es wieder auftreten, nehmen wir es gern wieder auf.",
      informal: "Dein Anliegen ist abgeschlossen. Sollte es wieder auftreten, nehmen wir es gern wieder auf.",
    },
    en: "Your matter is closed. If it comes up again, we will gladly reopen it for you.",
  },
  dropped: {
    de: {
      formal:
        "Wir führen diesen Punkt nicht weiter. Auf Wunsch nennen wir Ihnen den Grund und nehmen die Sache wieder auf.",
      informal:
        "Wir führen diesen Punkt nicht weiter. Auf Wunsch nennen wir dir den Grund und nehmen die Sache wieder auf.",
    },
    en: "We are not taking this point further. If you wish, we will tell you why and take the matter up again.",
  },
};

/** What a customer may be told of a point's state (domain page, "The open point"). English has one form of address. */
export function stateSentence(state: PointState, language: Language, formOfAddress: FormOfAddress): string {
  const { de, en } = sentences[state];
  return language === "de" ? de[formOfAddress] : en;
}
