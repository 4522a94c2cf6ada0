import {
  channelWords,
  computedColumns,
  type FreeText,
  type InEachLanguage,
  isErased,
  journeyPhaseWords,
  kindWords,
  type Language,
  type Light,
  momentInWords,
  priorityWords,
  rowFieldWords,
  stateWords,
  type Trap,
  waitingPartyWords,
} from "klartext/domain";
import type { PointRow } from "klartext/read-model";
import type { TableColumn, TableValue } from "klartext/spreadsheet";
import { erasedMark } from "../http/shown-text.ts";

/** A row of the list with what else an export tells of it. */
export interface ExportedPoint {
  readonly row: PointRow;
  readonly description: FreeText | null;
  readonly actions: readonly FreeText[];
}

/** For whom the export is written. */
export interface ExportReader {
  readonly language: Language;
  readonly timeZone: string;
  readonly traps: readonly Trap[];
}

interface ExportColumn {
  readonly header: InEachLanguage;
  /** In characters. */
  readonly width?: number;
  readonly value: (point: ExportedPoint, reader: ExportReader) => TableValue;
}

const lightWords: Readonly<Record<Light, InEachLanguage>> = {
  green: { de: "grün", en: "green" },
  yellow: { de: "gelb", en: "yellow" },
  red: { de: "rot", en: "red" },
  grey: { de: "grau", en: "grey" },
};

/**
 * The columns of an export. Names and words are those that an import knows, so that what was exported can be imported
 * again; there is no column for a person (domain page, principle 3).
 */
const columns: readonly ExportColumn[] = [
  { header: { de: "Nr.", en: "No." }, value: ({ row }) => row.number },
  { header: rowFieldWords.kind, value: ({ row }, { language }) => kindWords[row.kind][language] },
  { header: rowFieldWords.title, width: 40, value: ({ row }, reader) => text(row.title, reader) },
  {
    header: rowFieldWords.description,
    width: 60,
    value: ({ description }, reader) => text(description, reader),
  },
  {
    header: rowFieldWords.customer,
    width: 30,
    value: ({ row }, reader) => text(row.customers[0]?.name ?? null, reader),
  },
  {
    header: { de: "Weitere Kunden", en: "Further customers" },
    value: ({ row }, reader) =>
      joined(
        row.customers.slice(1).map(({ name }) => name),
        reader,
      ),
  },
  { header: rowFieldWords.state, value: ({ row }, { language }) => stateWords[row.state][language] },
  { header: { de: "Ampel", en: "Light" }, value: ({ row }, { language }) => lightWords[row.light][language] },
  {
    header: rowFieldWords.priority,
    value: ({ row }, { language }) => priorityWords[row.setPriority][language],
  },
  {
    header: rowFieldWords.owner,
    width: 24,
    value: ({ row }, reader) => text(row.ownerTeam?.name ?? null, reader),
  },
  { header: { de: "Support-Ebene", en: "Support level" }, value: ({ row }) => row.supportLevel },
  { header: rowFieldWords.nextStep, width: 40, value: ({ row }, reader) => text(row.nextStep, reader) },
  { header: rowFieldWords.action, width: 40, value: ({ actions }, reader) => joined(actions, reader) },
  { header: rowFieldWords.dueOn, value: ({ row }) => day(row.dueOn) },
  {
    header: { de: "Zusage bis", en: "Promise due" },
    value: ({ row }, { language, timeZone }) =>
      row.promiseDueAt === null ? null : momentInWords(row.promiseDueAt, language, timeZone),
  },
  {
    header: { de: "Wartet auf", en: "Waits for" },
    value: ({ row }, { language }) =>
      row.waitingFor === null ? null : waitingPartyWords[row.waitingFor][language],
  },
  { header: { de: "Wiedervorlage am", en: "Look again on" }, value: ({ row }) => day(row.lookAgainOn) },
  { header: rowFieldWords.reportedOn, value: ({ row }, { timeZone }) => dayOf(row.reportedAt, timeZone) },
  { header: rowFieldWords.solvedOn, value: ({ row }) => day(row.finishedOn) },
  {
    header: rowFieldWords.trap,
    value: ({ row }, { traps, language }) => traps.find(({ id }) => id === row.trap)?.[language] ?? null,
  },
  {
    header: { de: "Phase", en: "Journey phase" },
    value: ({ row }, { language }) =>
      row.journeyPhase === null ? null : journeyPhaseWords[row.journeyPhase][language],
  },
  {
    header: rowFieldWords.channel,
    value: ({ row }, { language }) => (row.channel === null ? null : channelWords[row.channel][language]),
  },
  { header: rowFieldWords.product, value: ({ row }) => row.product },
  { header: { de: "Aus Liste", en: "From list" }, value: ({ row }) => row.importedFrom },
  { header: { de: "Alte Nummer", en: "Old number" }, value: ({ row }) => row.oldNumber },
  { header: computedColumns.age, value: ({ row }) => row.age },
  {
    header: computedColumns.lastToldOn,
    value: ({ row }, { timeZone }) => (row.lastToldAt === null ? null : dayOf(row.lastToldAt, timeZone)),
  },
  { header: computedColumns.contacts, value: ({ row }) => row.contacts },
  { header: computedColumns.openActions, value: ({ row }) => row.actions.open },
  { header: computedColumns.duplicates, value: ({ row }) => row.duplicates },
];

export function exportHeader(language: Language): TableColumn[] {
  return columns.map(({ header, width }) => ({ header: header[language], ...(width ? { width } : {}) }));
}

export function exportedCells(point: ExportedPoint, reader: ExportReader): TableValue[] {
  return columns.map(({ value }) => value(point, reader));
}

function text(value: FreeText | null, { language }: ExportReader): string | null {
  return isErased(value) ? erasedMark(value, language) : value;
}

function joined(values: readonly FreeText[], reader: ExportReader): string | null {
  return values.length === 0 ? null : values.map((value) => text(value, reader)).join("; ");
}

function day(date: string | null): TableValue {
  return date === null ? null : { date };
}

function dayOf(instant: string, timeZone: string): TableValue {
  return { date: Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() };
}
