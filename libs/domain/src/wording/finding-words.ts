import type { InEachLanguage, Language } from "../language/language.ts";
import type { PhraseCode } from "./finding.ts";
import type { NamedEmployee } from "./names/names-employee.finding.ts";

interface Words {
  readonly why: InEachLanguage;
  readonly suggestion: InEachLanguage;
}

/** What a colleague reads about a finding. The rules are the domain page's principles 1 and 5, and its table of codes. */
const words: Readonly<Record<PhraseCode, Words>> = {
  "blames-colleague": {
    why: {
      de: "Hier bekommt jemand die Schuld: eine Kollegin, ein Kollege, eine Abteilung oder ein Partner. Für Fehler steht die Organisation als Ganzes ein.",
      en: "This blames someone: a colleague, a department or a partner. The organization as a whole answers for errors.",
    },
    suggestion: {
      de: "Sagen Sie „wir“: „Wir haben …“ oder „Uns ist ein Fehler unterlaufen: …“, und was nun geschieht.",
      en: "Say “we”: “We have …” or “We made a mistake: …”, and what happens next.",
    },
  },
  "blames-customer": {
    why: {
      de: "Das gibt der Kundin oder dem Kunden die Schuld. Auch wo die Bedienung der Anlass war, hilft der Vorwurf nicht.",
      en: "This blames the customer. Even where handling was the occasion, a reproach does not help.",
    },
    suggestion: {
      de: "Beschreiben Sie, was geschehen ist, ohne „Sie“, danken Sie für den Hinweis und zeigen Sie den Weg: „Danke, dass Sie uns das melden. So geht es weiter: …“",
      en: "Describe what happened without “you”, thank for the hint and show the way: “Thank you for telling us. This is how we go on: …”",
    },
  },
  excuse: {
    why: {
      de: "Das klingt nach einer Ausrede. Eine Entschuldigung wirkt nur ohne Rechtfertigung.",
      en: "This sounds like an excuse. An apology only works without a justification.",
    },
    suggestion: {
      de: "Lassen Sie die Begründung weg und sagen Sie, was Sie tun: „Das tut uns leid. Wir kümmern uns darum und melden uns bis zum … um … Uhr.“ mit Datum.",
      en: "Leave the justification out and say what you do: “We are sorry. We are taking care of it and will report back by …”, with a date.",
    },
  },
  belittles: {
    why: {
      de: "Das macht klein, was die Kundin oder den Kunden ärgert. Wie schwer es wiegt, entscheidet, wer betroffen ist.",
      en: "This makes light of what troubles the customer. How much it weighs is for them to say.",
    },
    suggestion: {
      de: "Streichen Sie die Wertung und zeigen Sie Verständnis: „Wir verstehen, dass Sie das ärgert.“",
      en: "Leave the judgement out and show understanding: “We understand that this is annoying for you.”",
    },
  },
  "dead-end": {
    why: {
      de: "Hier endet die Auskunft, ohne dass es weitergeht.",
      en: "The answer ends here, with no way on.",
    },
    suggestion: {
      de: "Sagen Sie, wer es klärt und bis wann Sie sich melden: „Das klären wir für Sie und rufen Sie am … um … Uhr an.“ mit Datum.",
      en: "Say who finds out and when you will report back: “We will find out for you and call you on … at …”, with a date.",
    },
  },
  "vague-time": {
    why: {
      de: "„{match}“ sagt nicht, wann. Eine Zusage nennt einen Tag, damit man sich darauf verlassen kann.",
      en: "“{match}” does not say when. A promise names a day that can be relied on.",
    },
    suggestion: {
      de: "Nennen Sie Tag und Uhrzeit statt „{match}“, zum Beispiel „bis zum 24.11.2026 um 16 Uhr“, auch wenn bis dahin nur ein Zwischenstand vorliegt.",
      en: "Name a day and time instead of “{match}”, such as “by 24 November 2026, 4 pm”, even if there will only be an interim report.",
    },
  },
  "open-placeholder": {
    why: {
      de: "Der Platzhalter „{match}“ ist nicht ausgefüllt.",
      en: "The placeholder “{match}” has not been filled in.",
    },
    suggestion: {
      de: "Setzen Sie ein, was hier stehen soll, oder streichen Sie die Stelle.",
      en: "Fill in what belongs here, or leave it out.",
    },
  },
};

const namesEmployee: InEachLanguage = {
  de: "„{match}“ nennt jemanden aus unserem Haus. Für Fehler steht die Organisation ein; mit Namen steht nur in der Kontaktzeile, an wen man sich wenden kann.",
  en: "“{match}” names someone who works for us. The organization answers for errors; only the contact line names the person to reply to.",
};

const withoutName: Readonly<Record<NamedEmployee["form"], InEachLanguage>> = {
  owner: {
    de: "Schreiben Sie „unser“ oder „unsere“ statt „{match}“.",
    en: "Write “our” instead of “{match}”.",
  },
  actor: {
    de: "Schreiben Sie „wir haben“ oder „unser Team hat“ statt „{match} hat“.",
    en: "Write “we have” or “our team has” instead of “{match} has”.",
  },
  mentioned: {
    de: "Schreiben Sie „wir“, „uns“ oder „unser Team“ statt „{match}“.",
    en: "Write “we”, “us” or “our team” instead of “{match}”.",
  },
};

export interface FindingWords {
  readonly why: string;
  readonly suggestion: string;
}

export function findingWords(code: PhraseCode, match: string, language: Language): FindingWords {
  const { why, suggestion } = words[code];
  return { why: filled(why[language], match), suggestion: filled(suggestion[language], match) };
}

export function namedEmployeeWords(
  form: NamedEmployee["form"],
  match: string,
  language: Language,
): FindingWords {
  return {
    why: filled(namesEmployee[language], match),
    suggestion: filled(withoutName[form][language], match),
  };
}

function filled(text: string, match: string): string {
  return text.replaceAll("{match}", () => match);
}
