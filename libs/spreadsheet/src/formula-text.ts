/**
 * A cell that a spreadsheet would run: a formula sign (also full-width) first, after white space or none; or a tab or
 * line break first, which makes some programs look at what follows. Apostrophes before it are part of the pattern,
 * so that defusing can be undone exactly, also for texts that begin with an apostrophe themselves.
 */
const RUNS = /^'*(?:[\s\uFEFF\u200B]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** A plain number (`-5`, `+1.500,00 €`, `-3 %`), or a single dash, which lists use for "nothing". */
const HARMLESS = /^(?:[+-]?\d+(?:[.,]\d+)*(?:\s?[€%])?|-)$/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; every other text stays as it is. */
export function defuseFormula(text: string): string {
  return RUNS.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** Undoes `defuseFormula`: for every text, `restoreFormulaText(defuseFormula(text))` is the text. */
export function restoreFormulaText(text: string): string {
  return text.startsWith("'") && RUNS.test(text) ? text.slice(1) : text;
}
