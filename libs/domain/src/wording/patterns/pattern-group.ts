import type { PhraseCode } from "../finding.ts";
import type { TextKind } from "../message-kind.ts";
import { type Guard, lets } from "./guards.ts";
import type { Item, SentenceItems } from "./item.ts";
import { matchEnd, mayMatch, type Pattern, pattern } from "./pattern.ts";
import type { ClassesOf } from "./word-classes.ts";

/** Patterns of one kind, with what lets their words pass. */
export interface PatternGroup {
  readonly code: PhraseCode;
  /** Classes whose words end a gap: whoever does something else there is somebody else. */
  readonly forbids: readonly string[];
  readonly unless: readonly Guard[];
  /** In texts of these kinds only; otherwise in all. */
  readonly only?: ReadonlySet<TextKind>;
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
export interface LanguagePatterns extends Pick<LanguageSource, "classesOf" | "inContext" | "groups"> {
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
    groups,
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
export function matchesIn<Group extends Pick<PatternGroup, "unless">>(
  { byWord, byClass }: Candidates<Group>,
  sentence: SentenceItems,
): readonly PatternMatch<Group>[] {
  const { items, present } = sentence;
  const matches: PatternMatch<Group>[] = [];
  const likely = new Map<readonly Candidate<Group>[], readonly Candidate<Group>[]>();
  const tryAt = (start: number, candidates: readonly Candidate<Group>[] | undefined) => {
    if (candidates === undefined) return;
    let left = likely.get(candidates);
    if (left === undefined) {
      left = candidates.filter(({ pattern }) => mayMatch(pattern, present));
      likely.set(candidates, left);
    }
    for (const { group, pattern, forbidden } of left) {
      const end = matchEnd(pattern, items, start, forbidden);
      if (end < 0 || group.unless.some((guard) => lets[guard]({ ...sentence, start, end }))) continue;
      matches.push({ group, start, end });
    }
  };
  for (const [start, item] of items.entries()) {
    tryAt(start, byWord.get(item.word));
    for (const name of item.classes) tryAt(start, byClass.get(name));
  }
  return matches;
}
