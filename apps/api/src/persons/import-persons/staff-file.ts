import { readStaffList, type StaffListReading } from "klartext/domain";
import { DEFAULT_LIMITS, readSheet, type Sheet, SheetUnreadable } from "klartext/spreadsheet";
import type { FormWithFile } from "../../http/form-with-file.ts";
import { Problem } from "../../http/problem.ts";
import type { ImportPersonsDto } from "./import-persons.dto.ts";

/** Far more than anybody employs in customer service; small enough to be read at once. */
const LIMITS = { ...DEFAULT_LIMITS, bytes: 2 * 1024 * 1024, rows: 20_000 };

export type StaffFile = Omit<Sheet, "rows"> & {
  readonly list: Extract<StaffListReading, { readonly outcome: "read" }>;
};

/** @throws Problem when the file cannot be read, or has no column of names */
export async function readStaffFile({ bytes, fields }: FormWithFile<ImportPersonsDto>): Promise<StaffFile> {
  const { rows, ...sheet } = await sheetOf(bytes, fields);
  const list = readStaffList(rows);
  if (list.outcome === "read") return { ...sheet, list };
  throw unreadableFile("no-name-column", {
    de: "Keine Zeile sieht wie die Überschriften einer Personalliste aus: Es fehlt eine Spalte „Name“, oder „Vorname“ und „Nachname“.",
    en: 'No row looks like the headers of a staff list: a column "Name" is missing, or "First name" and "Last name".',
  });
}

async function sheetOf(
  bytes: Uint8Array,
  { encoding, delimiter }: Pick<ImportPersonsDto, "encoding" | "delimiter">,
): Promise<Sheet> {
  const hints = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
  try {
    return await readSheet(bytes, hints, LIMITS);
  } catch (error) {
    if (!(error instanceof SheetUnreadable)) throw error;
    throw unreadableFile(error.code, { de: error.describe("de"), en: error.describe("en") });
  }
}

function unreadableFile(code: string, words: { readonly de: string; readonly en: string }): Problem {
  return new Problem("malformed-request", words, {
    code,
    errors: (language) => [{ pointer: "/file", code, detail: words[language] }],
  });
}
