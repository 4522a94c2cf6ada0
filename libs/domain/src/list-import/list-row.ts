/** What a cell of a list holds; the readers of CSV and XLSX hand it over in this shape. */
export type ListCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  /** ISO date, or ISO date and time without a zone. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "empty" };

export interface ListRow {
  /** From 1: the line of the file or the row of the sheet; what people are told. */
  readonly line: number;
  readonly cells: readonly ListCell[];
}

/**
 * The words in a cell, made comparable between CSV and XLSX: one kind of line break and space, composed umlauts, no
 * invisible characters, no white space around. Empty for an empty cell.
 */
export function cellText(cell: ListCell | undefined): string {
  switch (cell?.kind) {
    case undefined:
    case "empty":
      return "";
    case "date":
      return cell.date;
    case "number":
    case "text":
      return cleanText(cell.text);
  }
}

/** Composed Latin text without white space around, which needs no cleaning: nearly every cell there is. */
const CLEAN =
  /^[!-~\u00A1-\u00AC\u00AE-\u017F](?:[ -~\u00A1-\u00AC\u00AE-\u017F]*[!-~\u00A1-\u00AC\u00AE-\u017F])?$/;

function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[\u00A0\u2007\u202F\t]/g, " ")
    .replace(/[^\P{C}\n]/gu, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/**
 * The form in which names of columns and words of a vocabulary are compared: case, umlauts, ß, accents, white space,
 * line breaks and punctuation make no difference ("Maß-\nnahme(n)", "MASSNAHMEN"). Signs that mean something in
 * such lists (#, %, ✓, ✔, ☑) stay.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}#%✓✔☑]/gu, "");
}

/** A column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** Words in a cell that say there is nothing to say. */
export function isBlank(text: string): boolean {
  if (text.length > LONGEST_BLANK) return false;
  return text === "" || /^[-–—./?]+$/.test(text) || BLANK_WORDS.has(foldWord(text));
}

const LONGEST_BLANK = 10;
const BLANK_WORDS = new Set(["na", "ka", "nv", "keine", "keiner", "none", "nil", "null"]);
