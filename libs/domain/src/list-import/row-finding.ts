import type { DateProblem } from "./list-date.ts";

/** Why a row cannot be imported. */
export type RowProblemCode =
  | DateProblem
  | "number-missing"
  | "number-twice"
  | "title-missing"
  | "text-too-long"
  | "row-too-long"
  | "state-unknown"
  | "priority-unknown";

/** What was understood with a reservation; the row is imported. */
export type RowWarningCode =
  | "kind-unknown"
  | "channel-unknown"
  | "trap-unknown"
  | "no-single-customer"
  | "several-owners"
  | "duplicate-candidate"
  | "mentions-row"
  | "solved-before-reported"
  | "solved-date-on-unfinished"
  | "title-shortened"
  | "action-shortened";

export interface RowFinding<Code extends RowProblemCode | RowWarningCode> {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  /** `null` when no single column is concerned. */
  readonly column: { readonly letter: string; readonly header: string } | null;
  /** What the cell says. */
  readonly value: string | null;
  readonly code: Code;
  /** What else the text tells, such as the other lines or the parts of a cell. */
  readonly detail: string | null;
}

export type RowProblem = RowFinding<RowProblemCode>;
export type RowWarning = RowFinding<RowWarningCode>;

const REASONS: Record<RowProblemCode | RowWarningCode, { readonly de: string; readonly en: string }> = {
  "number-missing": {
    de: "Die Zeile hat keine Nummer, an der ein späterer Import sie wiedererkennt.",
    en: "The row has no number by which a later import would know it again.",
  },
  "number-twice": {
    de: "Diese Nummer steht auch in Zeile {detail}.",
    en: "This number is in row {detail} as well.",
  },
  "title-missing": {
    de: "Die Zeile hat weder Thema noch Beschreibung.",
    en: "The row has neither a title nor a description.",
  },
  "text-too-long": {
    de: "Der Text ist länger als {detail} Zeichen.",
    en: "The text is longer than {detail} characters.",
  },
  "row-too-long": {
    de: "Die Texte der Zeile sind zusammen zu lang für einen Punkt.",
    en: "The texts of the row are too long together for one point.",
  },
  "state-unknown": {
    de: "Dieser Status ist unbekannt; die Zuordnung kann ihn erklären.",
    en: "This state is unknown; the mapping can explain it.",
  },
  "priority-unknown": {
    de: "Diese Priorität ist unbekannt; die Zuordnung kann sie erklären.",
    en: "This priority is unknown; the mapping can explain it.",
  },
  "date-impossible": { de: "Diesen Tag gibt es nicht.", en: "There is no such day." },
  "date-unreadable": { de: "Das ist kein lesbares Datum.", en: "This is no date that can be read." },
  "date-implausible": {
    de: "Das Datum liegt nicht zwischen 1980 und 2099.",
    en: "The date does not lie between 1980 and 2099.",
  },
  "date-order-unknown": {
    de: "Ob Tag oder Monat vorn steht, muss die Zuordnung sagen.",
    en: "The mapping has to say whether day or month comes first.",
  },
  "date-without-year": {
    de: "Dem Datum fehlt das Jahr, und nichts in der Liste ergänzt es.",
    en: "The date has no year, and nothing in the list completes it.",
  },
  "kind-unknown": {
    de: "Diese Art ist unbekannt; sie steht als Notiz am Punkt.",
    en: "This kind is unknown; it is kept as a note.",
  },
  "channel-unknown": {
    de: "Dieser Kanal ist unbekannt; er steht als Notiz am Punkt.",
    en: "This channel is unknown; it is kept as a note.",
  },
  "trap-unknown": {
    de: "Diese Servicefalle ist unbekannt; sie steht als Notiz am Punkt.",
    en: "This trap is unknown; it is kept as a note.",
  },
  "no-single-customer": {
    de: "Das ist kein einzelner Kunde; es steht als Notiz am Punkt.",
    en: "This is no single customer; it is kept as a note.",
  },
  "several-owners": {
    de: "Mehrere Verantwortliche ({detail}); daraus wird ein Team dieses Namens.",
    en: "Several owners ({detail}); they become a team of this name.",
  },
  "duplicate-candidate": {
    de: "Die Zeile nennt sich Dublette von Nr. {detail}.",
    en: "The row calls itself a duplicate of no. {detail}.",
  },
  "mentions-row": {
    de: "Die Zeile verweist auf Nr. {detail}, nennt sich aber nicht deren Dublette.",
    en: "The row refers to no. {detail}, but does not call itself its duplicate.",
  },
  "solved-before-reported": {
    de: "Das liegt vor dem Tag der Meldung, {detail}.",
    en: "This is before the day of the report, {detail}.",
  },
  "solved-date-on-unfinished": {
    de: "Ein Erledigungsdatum, aber der Status sagt „{detail}“; der Status gilt.",
    en: 'A date of completion, but the state says "{detail}"; the state counts.',
  },
  "title-shortened": {
    de: "Das Thema ist gekürzt; der volle Wortlaut steht in der Beschreibung.",
    en: "The title is shortened; its full words are in the description.",
  },
  "action-shortened": {
    de: "Die Maßnahme ist gekürzt; der volle Wortlaut steht als Notiz am Punkt.",
    en: "The action is shortened; its full words are kept as a note.",
  },
};

/** The finding in words: line, column, value and reason. */
export function describeProblem(finding: RowProblem | RowWarning, language: "de" | "en"): string {
  const german = language === "de";
  const place = [
    `${german ? "Zeile" : "Row"} ${finding.line}`,
    ...(finding.column === null
      ? []
      : [`${german ? "Spalte" : "column"} ${finding.column.letter} (${finding.column.header})`]),
  ].join(", ");
  const shown = finding.value === null ? "" : shorten(finding.value);
  const value = shown === "" ? "" : german ? `, „${shown}“` : `, "${shown}"`;
  const reason = REASONS[finding.code][language].replace("{detail}", () => finding.detail ?? "");
  return `${place}${value}: ${reason}`;
}

const SHOWN_LENGTH = 80;

function shorten(value: string): string {
  return value.length <= SHOWN_LENGTH ? value : `${value.slice(0, SHOWN_LENGTH - 1).toWellFormed()}…`;
}
