import { inflateRawSync } from "node:zlib";
import type { ReadLimits } from "./limits.ts";
import { SheetUnreadable } from "./sheet-unreadable.error.ts";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly headerAt: number;
}

/**
 * Unpacks a workbook under our own bounds before the XLSX library sees it, since that one believes what the archive
 * says about sizes and what a sheet says about row and column numbers. Guarantees: what is declared is what is there,
 * all of it together stays within `limits.unpackedBytes`, and no row or column lies outside the limits.
 * @throws SheetUnreadable `zip-broken`, `zip-bomb`, `encrypted`, `not-a-workbook`, `too-many-rows`, `too-many-columns`
 */
export function checkWorkbookArchive(bytes: Uint8Array, limits: ReadLimits): void {
  const entries = readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (entries.some((entry) => entry.encrypted)) throw new SheetUnreadable("encrypted");
  if (!entries.some((entry) => entry.name === "xl/workbook.xml")) {
    throw new SheetUnreadable("not-a-workbook", { detail: "xl/workbook.xml" });
  }
  let left = limits.unpackedBytes;
  for (const entry of entries) {
    if (!/\.(xml|rels)$/.test(entry.name)) continue;
    const content = unpack(bytes, entry, left, limits);
    left -= content.byteLength;
    checkPlaces(content, limits);
  }
}

function readDirectory(view: DataView): Entry[] {
  try {
    const end = findEndOfDirectory(view);
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new SheetUnreadable("zip-broken");
      const nameLength = view.getUint16(at + 28, true);
      entries.push({
        name: Buffer.from(view.buffer, view.byteOffset + at + 46, nameLength).toString("utf8"),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        packedBytes: view.getUint32(at + 20, true),
        declaredBytes: view.getUint32(at + 24, true),
        headerAt: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw asBroken(error);
  }
}

function findEndOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new SheetUnreadable("zip-broken");
}

function unpack(bytes: Uint8Array, entry: Entry, left: number, limits: ReadLimits): Uint8Array {
  if (entry.declaredBytes > left) throw new SheetUnreadable("zip-bomb", { limit: limits.unpackedBytes });
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(entry.headerAt, true) !== LOCAL_HEADER) throw new SheetUnreadable("zip-broken");
    const start =
      entry.headerAt +
      30 +
      view.getUint16(entry.headerAt + 26, true) +
      view.getUint16(entry.headerAt + 28, true);
    const packed = bytes.subarray(start, start + entry.packedBytes);
    const content = inflate(packed, entry);
    if (content.byteLength !== entry.declaredBytes) throw new SheetUnreadable("zip-broken");
    return content;
  } catch (error) {
    throw asBroken(error);
  }
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new SheetUnreadable("zip-broken");
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.declaredBytes) });
}

/** The library fills every gap up to the row and column that a sheet names. */
function checkPlaces(content: Uint8Array, limits: ReadLimits): void {
  const xml = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");
  for (const [, columnLetters, row] of xml.matchAll(
    /<(?:\w+:)?(?:c|row)\s[^>]*?\br\s*=\s*["']([A-Za-z]*)(\d*)/g,
  )) {
    if (Number(row) > limits.rows) throw new SheetUnreadable("too-many-rows", { limit: limits.rows });
    if (columnNumber(columnLetters ?? "") > limits.columns) {
      throw new SheetUnreadable("too-many-columns", { line: Number(row), limit: limits.columns });
    }
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function asBroken(error: unknown): SheetUnreadable {
  return error instanceof SheetUnreadable ? error : new SheetUnreadable("zip-broken", {}, { cause: error });
}
