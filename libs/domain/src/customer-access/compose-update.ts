import { askToReply, letter, type Reader } from "../message/letter.ts";
import type { Letterhead } from "../message/message.commands.ts";

/** What an update may say: ready sentences, which are built from what may be told. */
export interface UpdateFacts {
  /** `OP-2026-0042` */
  readonly pointNumber: string;
  readonly sentences: string;
}

/** That something changed, and where it stands now. */
export function composeUpdate(
  reader: Reader,
  { pointNumber, sentences }: UpdateFacts,
  letterhead: Letterhead,
): string {
  return letter(reader, [opening(reader, pointNumber), sentences, askToReply(reader)], null, letterhead);
}

/** In German it goes on behind the comma of the salutation. */
function opening({ language, formOfAddress }: Reader, number: string): string {
  if (language === "en") return `There is news about your matter ${number}.`;
  return `bei ${formOfAddress === "formal" ? "Ihrem" : "deinem"} Anliegen ${number} gibt es Neues.`;
}
