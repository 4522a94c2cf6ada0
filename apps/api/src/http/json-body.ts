import { isUtf8 } from "node:buffer";
import { expectationMessage } from "./fields/field-problem.ts";
import { isInheritedName } from "./fields/inherited-name.ts";
import { Problem } from "./problem.ts";
import { escapePointer, invalidFields, unreadable } from "./validation.pipe.ts";

/** Deeper than any field lies; what goes deeper would only exhaust the stack of whatever reads it. */
const MAX_DEPTH = 32;
/** Twice as many as the longest list of customers has; validating more takes seconds. */
const MAX_MEMBERS = 10_000;

/**
 * What a JSON body says (RFC 8259, in UTF-8), without what programs would understand differently: names given twice,
 * and names that every object has by itself, such as `__proto__` (RFC 7493).
 * @throws Problem that says where
 */
export function readJson(bytes: Buffer, contentType: string): unknown {
  if (!saysUtf8(contentType)) throw otherCharset();
  if (!isUtf8(bytes)) throw unreadable([{ pointer: "", message: expectationMessage("utf8") }]);
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const value = parse(text);
  const members = countMembers(value, "", 0);
  if (members > MAX_MEMBERS) throw unreadable([{ pointer: "", message: tooManyMembers }]);
  if (members !== membersWritten(text)) {
    throw unreadable([{ pointer: repeatedMember(text), message: expectationMessage("once") }]);
  }
  return value;
}

const tooManyMembers = expectationMessage("members", { max: MAX_MEMBERS });

function saysUtf8(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const message = expectationMessage("json", { position: position ?? text.length });
    throw unreadable([{ pointer: "", message }]);
  }
}

/** @throws Problem where it is nested too deep, or a name is one that every object has */
function countMembers(value: unknown, pointer: string, depth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth === MAX_DEPTH) {
    throw unreadable([{ pointer, message: expectationMessage("depth", { max: MAX_DEPTH }) }]);
  }
  let members = 0;
  for (const name of Object.keys(value)) {
    const inner = `${pointer}/${escapePointer(name)}`;
    if (isInheritedName(name))
      throw invalidFields([{ pointer: inner, message: expectationMessage("unknown") }]);
    members += countMembers((value as Record<string, unknown>)[name], inner, depth + 1);
    if (!Array.isArray(value)) members += 1;
  }
  return members;
}

/** The members of valid JSON, counted by their colons. */
function membersWritten(json: string): number {
  let members = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json.charCodeAt(at);
    if (character === 0x22) at = endOfString(json, at);
    else if (character === 0x3a) members++;
  }
  return members;
}

function endOfString(json: string, begin: number): number {
  let end = begin + 1;
  while (json.charCodeAt(end) !== 0x22) end += json.charCodeAt(end) === 0x5c ? 2 : 1;
  return end;
}

const token = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\],]/g;

/** JSON pointer to the first member whose name its object has had before, in valid JSON. */
function repeatedMember(json: string): string {
  const path: { names: Set<string>; at: string | number }[] = [];
  for (const [symbol, text, colon] of json.matchAll(token)) {
    const inner = path.at(-1);
    if (symbol === "{" || symbol === "[") path.push({ names: new Set(), at: 0 });
    else if (symbol === "}" || symbol === "]") path.pop();
    else if (inner === undefined) continue;
    else if (symbol === "," && typeof inner.at === "number") inner.at += 1;
    else if (text !== undefined && colon !== undefined) {
      inner.at = String(JSON.parse(text));
      if (inner.names.has(inner.at)) break;
      inner.names.add(inner.at);
    }
  }
  return path.map(({ at }) => `/${escapePointer(String(at))}`).join("");
}

function otherCharset(): Problem {
  return new Problem("unsupported-media-type", {
    de: "Erwartet wird Content-Type application/json in UTF-8.",
    en: "Expected is the Content-Type application/json in UTF-8.",
  });
}
