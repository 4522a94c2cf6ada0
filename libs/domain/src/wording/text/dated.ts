import type { Span } from "../finding.ts";

const NUMBER_WORDS =
  "ein|eine|einer|einem|einen|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|vierzehn|one|two|three|four|five|six|seven|eight|ten|twelve|an|a";
const MONTH =
  "January|Januar|February|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|March|May|June|July|October|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Okt|Nov|Dec|Dez";
const WEEKDAY =
  "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

/** Every form in which a text says a day, a time of day, or how long something takes at most. */
const MOMENT = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`\d{1,2}\. ?\d{1,2}\.(?: ?\d{2,4})?`,
    String.raw`\d{1,2}/\d{1,2}(?:/\d{2,4})?`,
    String.raw`\d{1,2}(?:\.|st|nd|rd|th)? ?(?:of )?(?:${MONTH})`,
    String.raw`(?:${MONTH}) \d{1,2}`,
    `(?:${WEEKDAY})(?:vormittag|nachmittag|mittag|abend|morgen|früh)?`,
    String.raw`(?:morgen(?! ?früh\p{L})|übermorgen|uebermorgen|tomorrow|tonight|midnight|midday|noon)`,
    `(?:noch heute|heute noch|(?:bis|ab) heute|heute (?:bis|um|vor|nachmittag|abend|mittag)|later today|today (?:by|at|before)|(?:by|before|until) (?:the end of )?today)`,
    String.raw`\d{1,2}(?:[:.]\d{2})? ?(?:Uhr|h|am|pm|a\.m\.|p\.m\.|o['’]clock)`,
    String.raw`\d{1,2}:\d{2}`,
    String.raw`(?:innerhalb|binnen|in|within|nach|after)(?: von| der nächsten| the next| den nächsten)? (?:\d{1,3}|${NUMBER_WORDS})(?: (?:Minuten?|Stunden?|Tage?n?|Werktage?n?|Arbeitstage?n?|Wochen?|minutes?|hours?|days?|weeks?|(?:working|business) (?:days?|hours?))| ?h)`,
    String.raw`(?:KW|Kalenderwoche|calendar week|week) ?\d{1,2}`,
    `(?:(?:bis|zum|gegen|am) )?(?:Ende|Mitte|Anfang) (?:der |dieser |nächster |kommender |des |dieses )?(?:Woche|Monats|Tages|${MONTH})`,
    `end of (?:the |this |next )?(?:day|week|month|business|${MONTH})`,
  ]
    .map((form) => `(?:${form})`)
    .join("|"),
  "giu",
);
/** A day that something already carries, such as a letter's. */
const REFERENCE = /(?:vom|von|seit|since|dated|of|from)(?: dem| the)?(?: \p{L}+,)? ?$/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The places where the text gives a day, a time or a time limit; days that only name a letter or an order are left out. */
export function datesIn(text: string): readonly Span[] {
  const dates: Span[] = [];
  for (const { 0: found, index } of text.matchAll(MOMENT)) {
    const end = index + found.length;
    if (LETTER_OR_DIGIT.test(text.slice(index - 1, index)) || LETTER_OR_DIGIT.test(text.slice(end, end + 1)))
      continue;
    if (!REFERENCE.test(text.slice(Math.max(0, index - 20), index))) dates.push({ from: index, to: end });
  }
  return dates;
}
