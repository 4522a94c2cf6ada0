import { type InEachLanguage, type PointState, stateWords } from "klartext/domain";
import type { Terminal } from "../terminal/terminal.ts";

interface Counts {
  readonly imported: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly rejected: number;
}

interface Finding {
  readonly detail: string;
}

export interface ImportAnswer {
  readonly id: string;
  readonly state: "running" | "finished" | "interrupted" | "elsewhere";
  readonly rows: number;
  readonly done: number;
  readonly rowsPerSecond: number | null;
  readonly counts: Counts;
  readonly rejectedRows: readonly { readonly problems: readonly Finding[] }[];
  readonly undecidedConflicts: number;
}

export interface PreviewAnswer {
  readonly detected: {
    readonly format: string;
    readonly encoding: string | null;
    readonly delimiter: string | null;
    readonly sheet: string | null;
    readonly headerLine: number;
    readonly columns: readonly {
      readonly letter: string;
      readonly header: string;
      readonly target: string;
    }[];
    readonly remarks: readonly string[];
  };
  readonly counts: Counts;
  readonly rows: readonly {
    readonly number: string | null;
    readonly outcome: keyof Counts;
    readonly point: { readonly title: string; readonly state: PointState } | null;
    readonly changes: readonly Change[];
    readonly conflicts: readonly Change[];
    readonly problems: readonly Finding[];
    readonly warnings: readonly Finding[];
  }[];
}

interface Change {
  readonly field: string;
  readonly list: string | null;
  readonly klartext: string | null;
}

const outcomeWords: Readonly<Record<keyof Counts, InEachLanguage>> = {
  imported: { de: "neu", en: "new" },
  changed: { de: "geändert", en: "changed" },
  unchanged: { de: "unverändert", en: "unchanged" },
  conflicts: { de: "zu entscheiden", en: "to decide" },
  rejected: { de: "abgelehnt", en: "rejected" },
};

/** What came of an import. */
export function reportImport(answer: ImportAnswer, terminal: Terminal): void {
  if (answer.state === "interrupted") {
    terminal.warn({
      de: "Der Import ist unterbrochen; er geht weiter, sobald der Dienst wieder startet.",
      en: "The import was interrupted; it goes on as soon as the service starts again.",
    });
  }
  sayCounts(answer.counts, answer.done, terminal);
  sayFindings(
    answer.rejectedRows.flatMap(({ problems }) => problems),
    terminal,
  );
  if (answer.undecidedConflicts === 0) return;
  terminal.say({
    de: `\nZu entscheiden: GET /v1/list-imports/${answer.id}/conflicts, dann POST /v1/list-imports/conflicts/<id>/decide`,
    en: `\nTo be decided: GET /v1/list-imports/${answer.id}/conflicts, then POST /v1/list-imports/conflicts/<id>/decide`,
  });
}

/** What an import would do: how the file was understood, and per row what would happen. */
export function reportPreview({ detected, counts, rows }: PreviewAnswer, terminal: Terminal): void {
  const { format, encoding, delimiter, sheet, headerLine, columns, remarks } = detected;
  const how = [encoding, delimiter === null ? null : JSON.stringify(delimiter), sheet].filter(
    (part) => part !== null,
  );
  terminal.say({
    de: `${format.toUpperCase()} (${how.join(", ")}), Überschriften in Zeile ${headerLine}:`,
    en: `${format.toUpperCase()} (${how.join(", ")}), headers in row ${headerLine}:`,
  });
  for (const { letter, header, target } of columns)
    terminal.say(`  ${letter.padEnd(3)} ${header} → ${target}`);
  for (const remark of remarks) terminal.say(`  ! ${remark}`);
  terminal.say("");
  for (const { number, outcome, point, changes, conflicts, problems, warnings } of rows) {
    const what = point === null ? "" : `${point.title} (${terminal.words(stateWords[point.state])})`;
    terminal.say(
      `${(number ?? "?").padStart(6)}  ${terminal.words(outcomeWords[outcome]).padEnd(16)}${what}`,
    );
    for (const change of changes) terminal.say(`          ${shown(change)}`);
    for (const conflict of conflicts) terminal.say(`          ? ${shown(conflict)}`);
    for (const { detail } of [...problems, ...warnings]) terminal.say(`          ! ${detail}`);
  }
  terminal.say("");
  sayCounts(
    counts,
    Object.values(counts).reduce((sum, count) => sum + count, 0),
    terminal,
  );
  terminal.say({
    de: "Nichts davon ist geschehen (--dry-run).",
    en: "Nothing of this has happened (--dry-run).",
  });
}

function sayCounts(counts: Counts, rows: number, terminal: Terminal): void {
  const { imported, changed, unchanged, conflicts, rejected } = counts;
  terminal.say({
    de: `${rows} Zeilen: ${imported} neu, ${changed} geändert, ${unchanged} unverändert, ${conflicts} zu entscheiden, ${rejected} abgelehnt`,
    en: `${rows} rows: ${imported} new, ${changed} changed, ${unchanged} unchanged, ${conflicts} to decide, ${rejected} rejected`,
  });
}

function sayFindings(findings: readonly Finding[], terminal: Terminal): void {
  for (const { detail } of findings) terminal.say(`  ! ${detail}`);
}

function shown({ field, klartext, list }: Change): string {
  return `${field}: ${klartext ?? "–"} → ${list ?? "–"}`;
}
