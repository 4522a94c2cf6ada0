export { type Delimiter, delimiters } from "./detect-delimiter.ts";
export { defuseFormula, restoreFormulaText } from "./formula-text.ts";
export { DEFAULT_LIMITS, type ReadLimits } from "./limits.ts";
export { type ReadHints, readSheet } from "./read-sheet.ts";
export type { CellValue, Encoding, Sheet, SheetProblem, SheetRow } from "./sheet.ts";
export { SheetUnreadable, type UnreadableCode } from "./sheet-unreadable.error.ts";
export type { Notation, Table, TableColumn, TableValue } from "./table.ts";
export { type CsvOptions, writeCsv } from "./write-csv.ts";
export { writeXlsx } from "./write-xlsx.ts";
