export { type ColumnMappingState, columnMappingDecider } from "./column-mapping.decider.ts";
export { computedColumns, type ListField, listFields } from "./column-names.ts";
export type { DraftAction, DraftCustomer, ImportDraft } from "./import-draft.ts";
export { type ImportedRow, type RowCells, type RowField, rowFields, rowIdentity } from "./imported-row.ts";
export type { ColumnMappingCommand, ListImportCommand } from "./list-import.commands.ts";
export {
  type ImportConflict,
  type ListImport,
  type ListImportState,
  listImportDecider,
} from "./list-import.decider.ts";
export type { ImportCounts, ListImportEvent } from "./list-import.events.ts";
export {
  type ColumnTarget,
  type ListMapping,
  type MappingProblem,
  type MappingReading,
  readMapping,
  type SlashDateOrder,
} from "./list-mapping.ts";
export { columnLetter, type ListCell, type ListRow } from "./list-row.ts";
export {
  findTable,
  type ListColumn,
  type ListMetadata,
  type ListTable,
  type SkippedRow,
  type TableFinding,
  type TableProblem,
} from "./list-table.ts";
export {
  type ChangedCell,
  type CurrentCells,
  cellsToKeep,
  changedCells,
  type FieldMerge,
  mergeRow,
  type RowConflict,
  type StoredCells,
} from "./merge-row.ts";
export { type ListPlan, planList } from "./plan-list.ts";
export { planRow, type RowPlan } from "./plan-row.ts";
export { cellsOfPoint, type NamesOnPoint, storedCells } from "./point-cells.ts";
export { type CellChange, changeFor, type RowChange } from "./row-changes.ts";
export { rowFieldWords } from "./row-field-words.ts";
export {
  describeProblem,
  type RowProblem,
  type RowProblemCode,
  type RowWarning,
  type RowWarningCode,
} from "./row-finding.ts";
export { notesOf } from "./row-notes.ts";
export type { RowNote } from "./row-reading.ts";
export { describeTableProblem } from "./table-problem.ts";
