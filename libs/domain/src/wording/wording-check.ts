import type { Language } from "../language/language.ts";
import { type Finding, type FindingCode, type PhraseCode, type Span, severityOf } from "./finding.ts";
import { overlapsAny, withoutOverlaps } from "./finding-spans.ts";
import { type FindingWords, findingWords, namedEmployeeWords } from "./finding-words.ts";
import { readings } from "./learned/readings.ts";
import type { TextKind } from "./message-kind.ts";
import { type NameIndex, nameIndex } from "./names/name-index.ts";
import { isRole } from "./names/name-surroundings.ts";
import { type NamedEmployee, namedEmployees } from "./names/names-employee.finding.ts";
import { namedText } from "./names/text-of-names.ts";
import { openPlaceholders } from "./open-placeholder.finding.ts";
import type { SentenceItems } from "./patterns/item.ts";
import { matchesIn, type PatternMatch } from "./patterns/pattern-group.ts";
import { datesIn } from "./text/dated.ts";
import { nextSteps, promisedDates, type ReadText, readText, spanOfMatch } from "./text/read-text.ts";
import type { Token } from "./text/tokens.ts";

/** A text of ours, and what has to be known about it. */
export interface WordingQuestion {
  readonly language: Language;
  readonly kind: TextKind;
  readonly text: string;
  /** The affected customer: "Müller Logistik AG, Herr Müller". That name is no finding. */
  readonly customerName?: string | undefined;
  /** What we are called ourselves: "Koch GmbH". That name is no finding, also where a colleague bears it. */
  readonly organizationName?: string | undefined;
  /** The one value that may name a colleague: "Stefan Koch, 0711 5550-123". */
  readonly contactLine?: string | undefined;
}

export interface WordingAnswer {
  /** In the order of the text. Findings of one code do not overlap. */
  readonly findings: readonly Finding[];
}

export type WordingChecker = (question: WordingQuestion) => WordingAnswer;

/** Checks one text. For many texts with the same staff directory take `wordingCheckerFor`, which reads it once. */
export function checkWording(
  question: WordingQuestion & { readonly staffNames: readonly string[] },
): WordingAnswer {
  return wordingCheckerFor(question.staffNames)(question);
}

/**
 * The check for a staff directory. Finds what the domain page's table lists (see `findingCodes`), in German and English;
 * in internal texts it only warns of named or blamed colleagues. It answers for any string, in time linear to its length.
 *
 * @param staffNames as directories write them: "Thomas Müller", "Müller, Thomas", "Dr. Anna-Lena Groß"
 */
export function wordingCheckerFor(staffNames: readonly string[]): WordingChecker {
  const index = nameIndex(staffNames);
  return (question) => ({ findings: findingsIn(index, question) });
}

interface Found extends Span {
  readonly code: FindingCode;
  readonly words: (match: string) => FindingWords;
}

function findingsIn(index: NameIndex, question: WordingQuestion): readonly Finding[] {
  const read = readText(question.text, question.language);
  const employees = employeesIn(index, question, read);
  const phrases = phrasesIn(read, employees, question.kind);
  const found = [
    ...employees.map(
      ({ form, ...span }): Found => ({
        ...span,
        code: "names-employee",
        words: (match) => namedEmployeeWords(form, match, question.language),
      }),
    ),
    ...phrases,
    ...(employees.length + phrases.length === 0 ? bluntNoIn(read, question.kind) : []),
    ...openPlaceholders(question.text).map((span) => withWords(span, "open-placeholder", question.language)),
  ];
  const byCode = Map.groupBy(found, ({ code }) => code);
  return [...byCode.values()]
    .flatMap(withoutOverlaps)
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .flatMap((one) => findingOf(one, question));
}

function findingOf({ code, from, to, words }: Found, { kind, text }: WordingQuestion): readonly Finding[] {
  const severity = severityOf(code, kind);
  const match = text.slice(from, to);
  return severity === undefined ? [] : [{ code, severity, from, to, match, ...words(match) }];
}

function withWords(span: Span, code: PhraseCode, language: Language): Found {
  return { ...span, code, words: (match) => findingWords(code, match, language) };
}

const DEPARTMENTS = ["party", "place", "activity", "department"];

function employeesIn(index: NameIndex, question: WordingQuestion, read: ReadText): readonly NamedEmployee[] {
  const isDepartment = (token: Token | undefined): boolean => {
    if (token?.kind !== "word") return false;
    const classes = read.patterns.classesOf(token);
    return DEPARTMENTS.some((name) => classes.has(name));
  };
  return namedEmployees(namedText(index, { ...question, ...read }), isDepartment);
}

/** What the language's patterns find. */
function phrasesIn(read: ReadText, employees: readonly NamedEmployee[], kind: TextKind): readonly Found[] {
  const dates = once(() => promisedDates(read));
  const lastStep = once(() =>
    [...nextSteps(read), ...dates()].reduce((last, { from }) => Math.max(last, from), -1),
  );
  const found: Found[] = [];
  for (const sentence of read.sentences) {
    for (const match of matchesOf(sentence, read, kind)) {
      const { code } = match.group;
      const span = spanOfMatch(sentence, match);
      if (code === "vague-time" && (dates().length > 0 || isQuoted(read.text, span))) continue;
      if (code === "dead-end" && lastStep() >= span.to) continue;
      if (code === "blames-colleague" && isSaidByName(sentence, match, span, employees)) continue;
      found.push(withWords(span, code, read.language));
    }
  }
  return found;
}

/** What patterns find in a sentence, and what it reads like as a whole without one of them. */
function matchesOf(sentence: SentenceItems, read: ReadText, kind: TextKind): readonly PatternMatch[] {
  const reading = readings[read.language](sentence);
  const matches = matchesIn(read.patterns.findings, sentence).filter(
    ({ group: { code, only }, start }) => only?.has(kind) !== false && !reading.isPassed(code, start),
  );
  const known = new Set(matches.map(({ group }) => group.code));
  const others = [...reading.found].filter(([code]) => !known.has(code));
  return [
    ...matches,
    ...others.map(([code, { start, end }]) => ({
      start,
      end,
      group: { code, forbids: [], unless: [], patterns: [] },
    })),
  ];
}

/** Kinds whose texts answer what somebody asked for. */
const ANSWERS: ReadonlySet<TextKind> = new Set([
  "status_update",
  "receipt",
  "refusal",
  "cancellation_confirmation",
]);

/** What makes a no good news, an admission, a report of what was, or a matter of the customer's. */
const NO_DEAD_END = ["goodNews", "mistake", "past", "pastVerb", "happened", "origin", "you"];

/** What a no is only half of the sentence with: a condition, a reason, or what there is instead. */
const TURNS =
  /^(?:aber|sondern|jedoch|doch|dafuer|dagegen|sonst|wenn|falls|solange|sobald|bis|weil|da|denn|damit|but|if|unless|because|since|instead|until|yet|whoever|;)$/;

/** Words of a clause that says what there is instead. */
const SHORTEST_INSTEAD = 3;

/**
 * An answer of one sentence that says no, with no day, next step or offer: "Das führen wir nicht." Without a full stop
 * it is a heading.
 */
function bluntNoIn(read: ReadText, kind: TextKind): readonly Found[] {
  const [only, ...others] = read.sentences;
  if (only === undefined || others.length > 0 || !ANSWERS.has(kind)) return [];
  if (!/[.!]$/.test(read.text.trimEnd()) || NO_DEAD_END.some((name) => only.present.has(name))) return [];
  if (only.items.some(({ word }) => TURNS.test(word))) return [];
  const no = only.items.findLastIndex(
    ({ word, classes }) => classes.has("not") && !/^(?:ohne|without)$/.test(word),
  );
  // "Eine Wärmepumpe passt nicht in den Schacht, eine Außenaufstellung rechnen wir gern durch": what there is instead.
  const isNo = no >= 0 && !only.items.slice(no, -SHORTEST_INSTEAD).some(({ word }) => word === ",");
  const hasWayOn =
    read.sentences.some(({ isQuestion }) => isQuestion) ||
    nextSteps(read).length + datesIn(read.text).length > 0;
  if (!isNo || hasWayOn) return [];
  return [withWords(spanOfMatch(only, { start: 0, end: only.items.length }), "dead-end", read.language)];
}

const LONGEST_QUOTED = 40;

/** Words in quotes are talked about: We used to say "as soon as possible". */
function isQuoted(text: string, { from, to }: Span): boolean {
  return (
    /["„“»‚][^"„“”»«‚.!?]*$/.test(text.slice(Math.max(0, from - LONGEST_QUOTED), from)) &&
    /^[^"„“”»«‚.!?]*["“”«‘]/.test(text.slice(to, to + LONGEST_QUOTED))
  );
}

/** Worked out when it is first asked for: most texts have no use for it. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/**
 * Who is named is reported once, as named: "Thomas aus dem Lager hat die Rolle verwechselt" blames him, not the
 * warehouse. Where a role and a failing are said besides ("Unser Kollege Müller hat vergessen …"), both are reported.
 */
function isSaidByName(
  { items }: SentenceItems,
  { start, end }: PatternMatch,
  span: Span,
  employees: readonly NamedEmployee[],
): boolean {
  if (!overlapsAny(employees, span)) return false;
  const said = items.slice(start, end);
  return !(said.some(({ classes }) => classes.has("botched")) && said.some(({ word }) => isRole(word)));
}
