import type { Description, FieldChange, PersonalData } from "klartext/domain";

/** What happened, when, from what to what, and by whom as far as that is still known. */
export interface HistoryEntry {
  /** RFC 3339 */
  readonly at: string;
  readonly what: string;
  readonly changes: readonly FieldChange[];
  readonly by: PersonalData | null;
}

/** @param actors one for each description, in their order */
export function historyEntries(
  described: readonly (Description & { readonly recordedAt: string })[],
  actors: readonly (PersonalData | null)[],
): readonly HistoryEntry[] {
  return described.map(({ recordedAt, what, changes }, index) => ({
    at: recordedAt,
    what,
    changes,
    by: actors[index] ?? null,
  }));
}
