import type { InEachLanguage, Language } from "../language/index.ts";
import { NAME_MAX_LENGTH } from "../text/index.ts";

export type StaffListProblemCode = "name-missing" | "text-too-long" | "row-twice";

/** Why a row of a staff list was left out. */
export interface StaffListProblem {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number;
  readonly column: { readonly letter: string; readonly header: string };
  /** What the cell says. */
  readonly value: string | null;
  readonly code: StaffListProblemCode;
}

const reasons: Readonly<Record<StaffListProblemCode, InEachLanguage>> = {
  "name-missing": { de: "Hier fehlt der Name.", en: "The name is missing here." },
  "text-too-long": {
    de: `Der Text ist länger als ${NAME_MAX_LENGTH} Zeichen.`,
    en: `The text is longer than ${NAME_MAX_LENGTH} characters.`,
  },
  "row-twice": {
    de: "Diesen Namen gibt es in diesem Team weiter oben schon. Zwei Personen gleichen Namens brauchen einen Zusatz.",
    en: "This name stands in this team further up already. Two persons of the same name need something that tells them apart.",
  },
};

/** Line, column and reason, in words; the value stands beside. */
export function describeStaffListProblem(
  { line, column, code }: StaffListProblem,
  language: Language,
): string {
  const place =
    language === "de"
      ? `Zeile ${line}, Spalte ${column.letter} (${column.header})`
      : `Row ${line}, column ${column.letter} (${column.header})`;
  return `${place}: ${reasons[code][language]}`;
}
