import type { FindingCode } from "../finding.ts";
import { type Guard, lets } from "./guards.ts";
import type { Item, SentenceItems } from "./item.ts";
import { matchEnd, type Pattern, pattern } from "./pattern.ts";
import type { ClassesOf } from "./word-classes.ts";

/** Patterns of one kind, with what lets their words pass. */
export interface PatternGroup {
  readonly code: FindingCode;
  /** Classes whose words end a gap: whoever does something else there is somebody else. */
  readonly forbids: readonly string[];
  readonly unless: readonly Guard[];
  readonly patterns: readonly string[];
}

/** What is written down for a language. */
export interface LanguageSource {
  readonly classesOf: ClassesOf;
  /** Gives words the classes that they have, or lose, by what stands beside them. */
  readonly inContext: (items: readonly Item[]) => readonly Item[];
  readonly groups: readonly PatternGroup[];
  /** Patterns of words that say what happens next. */
  readonly nextSteps: readonly string[];
}

/** All patterns of a language, to be tried where a word of theirs stands. */
export interface LanguagePatterns extends Pick<LanguageSource, "classesOf" | "inContext"> {
  readonly findings: Candidates<PatternGroup>;
  readonly nextSteps: Candidates<typeof nextStep>;
}

interface Candidate<Group> {
  readonly group: Group;
  readonly forbidden: ReadonlySet<string>;
  readonly pattern: Pattern;
}

interface Candidates<Group> {
  readonly byWord: ReadonlyMap<string, readonly Candidate<Group>[]>;
  readonly byClass: ReadonlyMap<string, readonly Candidate<Group>[]>;
}

/** What was found in a sentence: `items[start]` up to, not including, `items[end]`. */
export interface PatternMatch<Group = PatternGroup> {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

const nextStep = { forbids: ["not"], unless: ["denied"] } as const;

export function languagePatterns({
  classesOf,
  inContext,
  groups,
  nextSteps,
}: LanguageSource): LanguagePatterns {
  return {
    classesOf,
    inContext,
    findings: candidates(groups.map((group) => ({ group, patterns: group.patterns }))),
    nextSteps: candidates([{ group: nextStep, patterns: nextSteps }]),
  };
}

function candidates<Group extends Pick<PatternGroup, "forbids">>(
  sources: readonly { readonly group: Group; readonly patterns: readonly string[] }[],
): Candidates<Group> {
  const byWord = new Map<string, Candidate<Group>[]>();
  const byClass = new Map<string, Candidate<Group>[]>();
  const add = (map: Map<string, Candidate<Group>[]>, key: string, candidate: Candidate<Group>) => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [candidate]);
    else there.push(candidate);
  };
  for (const { group, patterns } of sources) {
    const forbidden = new Set(group.forbids);
    for (const source of patterns) {
      const candidate = { group, forbidden, pattern: pattern(source) };
      for (const word of candidate.pattern.first.words) add(byWord, word, candidate);
      for (const name of candidate.pattern.first.classes) add(byClass, name, candidate);
    }
  }
  return { byWord, byClass };
}

/** Everything the patterns find in a sentence, also what overlaps. */
export function* matchesIn<Group extends Pick<PatternGroup, "unless">>(
  { byWord, byClass }: Candidates<Group>,
  sentence: SentenceItems,
): Generator<PatternMatch<Group>> {
  const { items } = sentence;
  for (const [start, item] of items.entries()) {
    for (const { group, pattern, forbidden } of candidatesAt(item, byWord, byClass)) {
      const end = matchEnd(pattern, items, start, forbidden);
      if (end < 0 || group.unless.some((guard) => lets[guard]({ ...sentence, start, end }))) continue;
      yield { group, start, end };
    }
  }
}

function* candidatesAt<Group>(
  item: Item,
  byWord: Candidates<Group>["byWord"],
  byClass: Candidates<Group>["byClass"],
): Generator<Candidate<Group>> {
  yield* byWord.get(item.word) ?? [];
  for (const name of item.classes) yield* byClass.get(name) ?? [];
}
