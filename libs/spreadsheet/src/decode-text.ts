import { analyse } from "chardet";
import iconv from "iconv-lite";
import type { Encoding } from "./sheet.ts";
import { SheetUnreadable } from "./sheet-unreadable.error.ts";

const SAMPLE_BYTES = 64 * 1024;
/** What the detector gives UTF-8 when at least ten sequences are well-formed for each that is not. */
const MOSTLY_UTF8 = 25;

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True when some bytes mean nothing in that encoding and stand as U+FFFD. */
  readonly damaged: boolean;
}

/**
 * Turns the bytes of a text file into text. Without a hint: a byte order mark decides; then UTF-16 is known by its
 * zero bytes, UTF-8 by being valid (or, in a text put together from pieces, nearly so); what is left is taken for
 * Windows-1252, in which German Excel saves "CSV".
 * @throws SheetUnreadable `unknown-encoding`, `binary`
 */
export function decodeText(bytes: Uint8Array, hint?: string): DecodedText {
  if (hint !== undefined && !iconv.encodingExists(hint)) {
    throw new SheetUnreadable("unknown-encoding", { encoding: hint });
  }
  const encoding = hint ?? detectEncoding(bytes);
  const text = iconv.decode(bytes, encoding, { stripBOM: true });
  if (isBinary(text)) throw new SheetUnreadable("binary");
  return { text, encoding, damaged: text.includes("\uFFFD") };
}

function detectEncoding(bytes: Uint8Array): Encoding {
  return (
    markedEncoding(bytes) ?? utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? "utf-8" : eightBitEncoding(bytes))
  );
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** In Western text every other byte of UTF-16 is zero; eight-bit text has no zero bytes at all. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) evenZeros++;
    if (bytes[2 * pair + 1] === 0) oddZeros++;
  }
  if (oddZeros > pairs / 2 && evenZeros === 0) return "utf-16le";
  if (evenZeros > pairs / 2 && oddZeros === 0) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function eightBitEncoding(bytes: Uint8Array): Encoding {
  const utf8 = analyse(bytes.subarray(0, SAMPLE_BYTES)).find((match) => match.name === "UTF-8");
  return utf8 !== undefined && utf8.confidence >= MOSTLY_UTF8 ? "utf-8" : "windows-1252";
}

/** Text has no zero characters, and hardly any other control characters than white space. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x20 && (code < 0x09 || code > 0x0d)) controls++;
  }
  return controls > text.length / 100;
}
