import type { CallerCheck } from "../customer/caller-check.ts";
import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";

/** By what a caller's customer was found. */
export const callerClues = [
  "customer_number",
  "customer_name",
  "phone",
  "email",
  "point_number",
  "old_number",
] as const;
export type CallerClue = (typeof callerClues)[number];

/** What to ask before anything is told. */
export interface WhatToAsk {
  /** To be said to the caller, word for word. */
  readonly question: string;
  /** For staff: why it is asked, and what to do in doubt. */
  readonly why: string;
  /** Any one of these is enough. */
  readonly checks: readonly CallerCheck[];
}

/** More customers than these are not named: nobody on the phone chooses from them. */
export const MOST_CUSTOMERS_NAMED = 20;

/** What is known of a caller; an emergency's number says of nobody who they are. */
type Known = CallerClue | "emergency_number";

interface Asking {
  readonly de: Readonly<Record<FormOfAddress, string>>;
  readonly en: string;
}

const questions: Readonly<Record<Known, Asking>> = {
  customer_number: {
    de: {
      formal: "Auf welchen Namen läuft die Kundennummer, und worum geht es bei Ihrem Anliegen?",
      informal: "Auf welchen Namen läuft die Kundennummer, und worum geht es bei deinem Anliegen?",
    },
    en: "Which name is the customer number registered under, and what is your matter about?",
  },
  customer_name: {
    de: {
      formal: "Wie lautet Ihre Kundennummer, die Nummer des Vorgangs oder die Seriennummer Ihrer Maschine?",
      informal:
        "Wie lautet deine Kundennummer, die Nummer des Vorgangs oder die Seriennummer deiner Maschine?",
    },
    en: "What is your customer number, the number of the matter, or the serial number of your machine?",
  },
  phone: {
    de: {
      formal:
        "Wie lautet Ihre Kundennummer? Wenn Sie sie nicht zur Hand haben: Worum geht es bei Ihrem Anliegen?",
      informal:
        "Wie lautet deine Kundennummer? Wenn du sie nicht zur Hand hast: Worum geht es bei deinem Anliegen?",
    },
    en: "What is your customer number? If you do not have it to hand: what is your matter about?",
  },
  email: {
    de: {
      formal:
        "Wie lautet Ihre Kundennummer? Wenn Sie sie nicht zur Hand haben: Worum geht es bei Ihrem Anliegen?",
      informal:
        "Wie lautet deine Kundennummer? Wenn du sie nicht zur Hand hast: Worum geht es bei deinem Anliegen?",
    },
    en: "What is your customer number? If you do not have it to hand: what is your matter about?",
  },
  point_number: {
    de: {
      formal: "Auf welchen Namen läuft der Vorgang, und worum geht es dabei?",
      informal: "Auf welchen Namen läuft der Vorgang, und worum geht es dabei?",
    },
    en: "Which name is the matter registered under, and what is it about?",
  },
  old_number: {
    de: {
      formal: "Auf welchen Namen läuft der Vorgang, und worum geht es dabei?",
      informal: "Auf welchen Namen läuft der Vorgang, und worum geht es dabei?",
    },
    en: "Which name is the matter registered under, and what is it about?",
  },
  emergency_number: {
    de: {
      formal: "Auf welchen Namen läuft Ihr Kundenkonto?",
      informal: "Auf welchen Namen läuft dein Kundenkonto?",
    },
    en: "Which name is your customer account under?",
  },
};

const reasons: Readonly<Record<Known, Readonly<Record<Language, string>>>> = {
  customer_number: {
    de: "Kundennummern stehen auf Rechnungen und Lieferscheinen; sie allein genügen nicht.",
    en: "Customer numbers are on invoices and delivery notes; by themselves they are not enough.",
  },
  customer_name: {
    de: "Einen Namen kann jeder nennen, und mehrere Kunden können ihn tragen.",
    en: "Anybody can give a name, and several customers may bear it.",
  },
  phone: {
    de: "Eine angezeigte Rufnummer lässt sich fälschen, und am selben Anschluss sprechen mehrere Menschen.",
    en: "A displayed number can be forged, and several people speak from the same line.",
  },
  email: {
    de: "Ein Absender lässt sich fälschen. Schriftlich geht die Antwort nur an die hinterlegte Adresse.",
    en: "A sender can be forged. In writing, answer only to the address on record.",
  },
  point_number: {
    de: "Nummern werden fortlaufend vergeben und lassen sich erraten.",
    en: "Numbers are given in sequence and can be guessed.",
  },
  old_number: {
    de: "Nummern aus alten Listen sind nicht eindeutig und lassen sich erraten.",
    en: "Numbers from old lists are not unique and can be guessed.",
  },
  emergency_number: {
    de: "Diese Nummer haben alle, die der Notfall betrifft: erst nach dem Namen fragen und damit weitersuchen.",
    en: "Everybody whom the emergency affects has this number: ask for the customer's name first and go on with it.",
  },
};

const inDoubt: Readonly<Record<Language, string>> = {
  de: "Im Zweifel unter der hinterlegten Rufnummer zurückrufen.",
  en: "In doubt, call back at the number on record.",
};

const checksFor: Readonly<Record<Known, readonly CallerCheck[]>> = {
  customer_number: ["customer_name", "detail_of_matter", "call_back"],
  customer_name: ["customer_number", "point_number", "serial_number", "call_back"],
  phone: ["customer_number", "detail_of_matter", "call_back"],
  email: ["customer_number", "detail_of_matter", "call_back"],
  point_number: ["customer_name", "detail_of_matter", "call_back"],
  old_number: ["customer_name", "detail_of_matter", "call_back"],
  emergency_number: ["customer_name", "customer_number", "call_back"],
};

const tooMany: Readonly<Record<Language, string>> = {
  de: `Dazu passen mehr als ${MOST_CUSTOMERS_NAMED} Kunden. Bitte nach mehr fragen: nach dem ganzen Namen, der Kundennummer oder der Nummer des Vorgangs.`,
  en: `More than ${MOST_CUSTOMERS_NAMED} customers fit. Please ask for more: the full name, the customer number, or the number of the matter.`,
};

/** What to ask a caller before telling, by what is known of them. What was known already is not asked again. */
export function whatToAsk(clue: Known, language: Language, formOfAddress: FormOfAddress): WhatToAsk {
  const { de, en } = questions[clue];
  return {
    question: language === "de" ? de[formOfAddress] : en,
    why: `${reasons[clue][language]} ${inDoubt[language]}`,
    checks: checksFor[clue],
  };
}

/** For staff, where more customers fit than are named. */
export function tooManyCustomers(language: Language): string {
  return tooMany[language];
}
