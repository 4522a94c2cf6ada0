import type { TableProblem } from "./list-table.ts";

/** Why no table was found, in words. */
export function describeTableProblem(problem: TableProblem, language: "de" | "en"): string {
  const german = language === "de";
  switch (problem.code) {
    case "no-table":
      return german
        ? "Keine Zeile sieht wie die Überschriften einer Liste aus (etwa „Nr.“, „Thema“, „Termin“)."
        : 'No row looks like the headers of a list (such as "No.", "Title", "Due").';
    case "columns-missing":
      return german
        ? `Die Liste hat keine Spalte ${problem.columns.map((name) => `„${name}“`).join(", ")}.`
        : `The list has no column ${problem.columns.map((name) => `"${name}"`).join(", ")}.`;
    case "field-twice":
      return german
        ? `Für „${problem.field}“ sind mehrere Spalten genannt: ${problem.columns.join(", ")}.`
        : `Several columns are named for "${problem.field}": ${problem.columns.join(", ")}.`;
    case "number-column-missing":
      return german
        ? "Die Liste hat keine Spalte mit Nummern, an denen ein späterer Import die Zeilen wiedererkennt."
        : "The list has no column of numbers by which a later import would know the rows again.";
    case "title-column-missing":
      return german
        ? "Die Liste hat weder eine Spalte für das Thema noch eine für die Beschreibung."
        : "The list has neither a column for titles nor one for descriptions.";
  }
}
