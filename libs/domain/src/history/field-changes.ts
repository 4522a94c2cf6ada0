import { type FieldName, fieldWords } from "../language/field-words.ts";
import { isSameValue } from "../text/same-value.ts";
import type { FieldChange, HistoryReader } from "./description.ts";
import { valueInWords } from "./field-values.ts";

/** What is shown of a record, or of what an event says besides. */
export type ShownFields = Readonly<Partial<Record<FieldName, unknown>>>;

/** The fields that differ, in the order in which they are shown. */
export function fieldChanges(before: ShownFields, after: ShownFields, reader: HistoryReader): FieldChange[] {
  const fields = Object.keys({ ...before, ...after }) as FieldName[];
  return fields
    .filter((field) => !isSameValue(before[field] ?? null, after[field] ?? null))
    .map((field) => ({
      field,
      label: fieldWords[field][reader.language],
      from: valueInWords(field, before[field], reader),
      to: valueInWords(field, after[field], reader),
    }))
    .filter(({ from, to }) => from !== to);
}
