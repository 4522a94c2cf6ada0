import type { SheetProblem } from "klartext/spreadsheet";
import type { ReaderLanguage } from "../http/reader-language.ts";

const words: Readonly<Record<SheetProblem["code"], Readonly<Record<ReaderLanguage, string>>>> = {
  "quote-not-closed": {
    de: "Ein Anführungszeichen wird nicht geschlossen; ab dort ist die Aufteilung in Zellen fraglich.",
    en: "A quote is not closed; from there on the division into cells is doubtful.",
  },
  "undecodable-bytes": {
    de: "Einige Zeichen sind in der erkannten Kodierung nicht lesbar; eine andere kann angegeben werden.",
    en: "Some characters cannot be read in the encoding found; another one can be given.",
  },
};

/** What was read of a file with a reservation, in words. */
export function sheetRemarks(problems: readonly SheetProblem[], language: ReaderLanguage): string[] {
  return problems.map(({ code, line }) => {
    const place = line === null ? "" : language === "de" ? `Zeile ${line}: ` : `Row ${line}: `;
    return `${place}${words[code][language]}`;
  });
}
