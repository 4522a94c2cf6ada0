export type { Description, FieldChange, HistoryReader, NamedKind } from "./description.ts";
