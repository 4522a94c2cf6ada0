import type { Delimiter } from "./detect-delimiter.ts";
import { DEFAULT_LIMITS, type ReadLimits } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import type { Sheet } from "./sheet.ts";
import { SheetUnreadable } from "./sheet-unreadable.error.ts";

/** What the caller knows better than the file says. */
export interface ReadHints {
  /** A label of `iconv-lite`, such as `windows-1252`; CSV only. */
  readonly encoding?: string | undefined;
  /** CSV only. */
  readonly delimiter?: Delimiter | undefined;
  /** XLSX only. */
  readonly sheet?: string | undefined;
}

/**
 * Reads an uploaded list, CSV or XLSX; the content decides which, whatever the file is called.
 * @throws SheetUnreadable when nothing of it can be read; lesser trouble is in the sheet's `problems`
 */
export async function readSheet(
  bytes: Uint8Array,
  hints: ReadHints = {},
  limits: ReadLimits = DEFAULT_LIMITS,
): Promise<Sheet> {
  if (bytes.byteLength === 0) throw new SheetUnreadable("empty");
  if (bytes.byteLength > limits.bytes) throw new SheetUnreadable("too-large", { limit: limits.bytes });
  if (startsWith(bytes, OLE_SIGNATURE))
    throw new SheetUnreadable(isEncrypted(bytes) ? "encrypted" : "legacy-xls");
  if (startsWith(bytes, ZIP_SIGNATURE)) return readXlsx(bytes, hints.sheet, limits);
  return readCsv(bytes, hints, limits);
}

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
/** The container of .xls files, and of .xlsx files with a password. */
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    "EncryptedPackage",
    0,
    "utf16le",
  );
}
