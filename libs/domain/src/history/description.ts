import type { FieldName } from "../language/field-words.ts";
import type { Language } from "../language/language.ts";

/** What somebody reads about one event. Who did it is added where that is still known. */
export interface Description {
  /** "Fälligkeit gesetzt" */
  readonly what: string;
  readonly changes: readonly FieldChange[];
}

/** "Fällig: 14.08.2026 → 21.08.2026"; `null` where there was or is nothing. */
export interface FieldChange {
  readonly field: FieldName;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What events name by an id only. */
export type NamedKind =
  | "team"
  | "person"
  | "customer"
  | "site"
  | "asset"
  | "contactPerson"
  | "trap"
  | "action"
  | "point";

/** For whom a history is put into words. */
export interface HistoryReader {
  readonly language: Language;
  /** IANA name */
  readonly timeZone: string;
  readonly nameOf: (kind: NamedKind, id: string) => string;
}
