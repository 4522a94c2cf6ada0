import type { TextKind } from "./message-kind.ts";

/** The domain page's table "What a customer is told"; the codes are part of the API. */
export const findingCodes = [
  "names-employee",
  "blames-colleague",
  "blames-customer",
  "excuse",
  "belittles",
  "dead-end",
  "vague-time",
  "open-placeholder",
] as const;
export type FindingCode = (typeof findingCodes)[number];
/** What is found by its words alone; for names the staff directory is needed. */
export type PhraseCode = Exclude<FindingCode, "names-employee">;

/** A text with a refused finding must not reach a customer; a warning leaves the decision to who writes. */
export type Severity = "refused" | "warned";

/** A place in the text, in UTF-16 units: `text.slice(from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Finding extends Span {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The words found: exactly `text.slice(from, to)`. */
  readonly match: string;
  /** Which rule this breaks, in the text's language. */
  readonly why: string;
  /** What to write instead, in the text's language. */
  readonly suggestion: string;
}

const refusedEverywhere: ReadonlySet<FindingCode> = new Set([
  "names-employee",
  "blames-colleague",
  "blames-customer",
  "open-placeholder",
]);
const soughtInternally: ReadonlySet<FindingCode> = new Set(["names-employee", "blames-colleague"]);

/** The outcome the domain page's table gives a code in this kind of text; none where it is not looked for. */
export function severityOf(code: FindingCode, kind: TextKind): Severity | undefined {
  if (kind === "internal") return soughtInternally.has(code) ? "warned" : undefined;
  if (code === "vague-time") return kind === "acknowledgement" ? "refused" : "warned";
  return refusedEverywhere.has(code) ? "refused" : "warned";
}
