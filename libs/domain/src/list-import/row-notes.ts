import { TEXT_MAX_LENGTH } from "../text/index.ts";
import type { ImportDraft } from "./import-draft.ts";
import { rowFieldWords } from "./row-field-words.ts";

/** What a row says that no field of a point holds: one note, or several where it is too long for one. */
export function notesOf(draft: ImportDraft): readonly string[] {
  const lines = draft.notes.map(({ label, text }) => `${label}: ${text}`);
  if (draft.reporter !== null) lines.push(`${rowFieldWords.reporter.de}: ${draft.reporter}`);
  if (draft.reference !== null) lines.push(`${rowFieldWords.reference.de}: ${draft.reference}`);
  if (draft.droppedReason !== null) lines.push(`${rowFieldWords.state.de}: ${draft.droppedReason}`);
  return fittingTexts(lines.join("\n"));
}

/** Cuts a text where a note ends, never within a character. */
export function fittingTexts(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > TEXT_MAX_LENGTH) {
    const end = /[\uD800-\uDBFF]/.test(rest.charAt(TEXT_MAX_LENGTH - 1))
      ? TEXT_MAX_LENGTH - 1
      : TEXT_MAX_LENGTH;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return rest === "" ? parts : [...parts, rest];
}
