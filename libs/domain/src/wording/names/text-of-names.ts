import type { Language } from "../../language/language.ts";
import type { Span } from "../finding.ts";
import { remembered } from "../remembered.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import { type CustomerName, readCustomerName } from "./customer-name.ts";
import type { Mention } from "./mention.ts";
import { foldName, type NameIndex, nameOf } from "./name-index.ts";
import { contactWords, deeds, greetingWords, legalForms } from "./name-surroundings.ts";

type KnownName = ReturnType<typeof nameOf>;

/** A text, seen for the names in it. */
export interface NamedText {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly index: NameIndex;
  readonly customer: CustomerName;
  readonly organization: OrganizationName;
  /** Where the contact line stands. */
  readonly contactLine: readonly Span[];
  /** The names of the contact line, folded: the person may be named as the one to reply to. */
  readonly contactNames: ReadonlySet<string>;
  readonly greetings: readonly Span[];
  /** E-mail addresses and links. */
  readonly addresses: readonly Span[];
  readonly known: (at: number) => KnownName;
}

/** What we are called ourselves. */
interface OrganizationName {
  /** Folded; without legal forms. */
  readonly words: ReadonlySet<string>;
  /** Where the whole name stands. */
  readonly spans: readonly Span[];
}

export interface NamedTextSource {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly addresses: readonly Span[];
  readonly customerName?: string | undefined;
  readonly organizationName?: string | undefined;
  readonly contactLine?: string | undefined;
}

export function namedText(index: NameIndex, source: NamedTextSource): NamedText {
  const { language, tokens } = source;
  const contact = wordsIn(source.contactLine);
  const bySpelling = new Map<string, NonNullable<KnownName> | null>();
  const nameOrNull = (word: string) => nameOf(index, word) ?? null;
  const known = (at: number): KnownName => {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    return remembered(bySpelling, token.text, nameOrNull) ?? undefined;
  };
  return {
    language,
    tokens,
    index,
    customer: readCustomerName(source.customerName),
    organization: organizationIn(tokens, wordsIn(source.organizationName)),
    contactLine: contactSpans(tokens, contact),
    contactNames: new Set(
      contact.map(({ text }) => nameOf(index, text)?.name.word).filter((word) => word !== undefined),
    ),
    greetings: greetingsIn(tokens),
    addresses: source.addresses,
    known,
  };
}

function wordsIn(text: string | undefined): readonly Token[] {
  return tokenize(text ?? "").filter(({ kind }) => kind !== "mark");
}

function organizationIn(tokens: readonly Token[], name: readonly Token[]): OrganizationName {
  const words = name.filter(({ word }) => !legalForms.has(word)).map(({ text }) => foldName(text));
  return { words: new Set(words), spans: name.length > 1 ? runsOf(tokens, name, name.length) : [] };
}

const FEWEST_CONTACT_WORDS = 3;

/**
 * Where words of the contact line follow each other as they do there: the whole line, or the name together with
 * what it is reached by.
 */
function contactSpans(tokens: readonly Token[], contact: readonly Token[]): readonly Span[] {
  return runsOf(tokens, contact, Math.min(contact.length, FEWEST_CONTACT_WORDS));
}

/** Where words of the line follow each other as they do there, at least so many of them. */
function runsOf(tokens: readonly Token[], line: readonly Token[], fewest: number): readonly Span[] {
  const first = line[0];
  if (first === undefined) return [];
  const words = tokens.filter(({ kind }) => kind !== "mark");
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++) {
    const token = words[start];
    if (token?.word !== first.word) continue;
    let length = 1;
    while (length < line.length && words[start + length]?.word === line[length]?.word) length++;
    const last = words[start + length - 1];
    if (last === undefined || length < fewest) continue;
    spans.push({ from: token.from, to: last.to });
    start += length - 1;
  }
  return spans;
}

const LONGEST_GREETING = 10;

const WITHIN_GREETING = /^(?:geehrte[nrs]?|liebe[nrs]?|und|and|sehr|von|van|der|den|de|zu|vom)$/;

/** At the beginning of a line or sentence, "Sehr" counted in. */
function beginsLine(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || (tokens[start]?.breaks ?? 0) > 0 || /^[.!?]$/.test(before.text)) return true;
  return before.word === "sehr" && beginsLine(tokens, start - 1);
}

/** "Sehr geehrter Herr Müller," from the beginning of a line to its comma. */
function greetingsIn(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start];
    if (token === undefined || !greetingWords.has(token.word) || !beginsLine(tokens, start)) continue;
    for (let end = start + 1; end <= start + LONGEST_GREETING; end++) {
      const next = tokens[end];
      const last = tokens[end - 1];
      if (last === undefined) break;
      if (
        next === undefined ||
        next.breaks > 0 ||
        next.text === "," ||
        next.text === "!" ||
        next.text === ":"
      ) {
        spans.push({ from: token.from, to: last.to });
        break;
      }
      if (next.kind === "word" && !next.isCapital && !WITHIN_GREETING.test(next.word)) break;
      if (next.kind === "mark" && next.text !== "." && next.text !== "-") break;
    }
  }
  return spans;
}

/** The next word token before (`step` -1) or after a place, over full stops of abbreviations and initials. */
export function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  const next = tokens[at + step];
  if (next?.text !== ".") return next;
  const beyond = tokens[at + 2 * step];
  return step === -1 && beyond !== undefined && beyond.word.length <= 4 ? beyond : next;
}

const WORDS_TO_CONTACT = 4;

/** "Ihr Ansprechpartner ist Herr Koch", where Koch is in the contact line. */
export function isIntroducedAsContact(
  { tokens, contactNames }: NamedText,
  { begin: first, end, names }: Pick<Mention, "begin" | "end" | "names">,
): boolean {
  if (!names.every(({ word }) => contactNames.has(word)) || deeds.has(tokens[end + 1]?.word ?? ""))
    return false;
  for (let at = first - 1; at >= Math.max(0, first - WORDS_TO_CONTACT); at--) {
    const token = tokens[at];
    if (token === undefined || token.text === "." || token.text === "," || deeds.has(token.word))
      return false;
    if (contactWords.has(token.word)) return true;
  }
  return false;
}
