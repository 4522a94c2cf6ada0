import type { PhraseCode } from "../finding.ts";
import type { TextKind } from "../message-kind.ts";
import { type Candidates, candidatesOf, lookAtLikely } from "./candidates.ts";
import { type Guard, lets } from "./guards.ts";
import type { Item, SentenceItems } from "./item.ts";
import { matchEnd } from "./pattern.ts";
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
    findings: candidatesOf(groups.map((group) => ({ group, patterns: group.patterns }))),
    nextSteps: candidatesOf([{ group: nextStep, patterns: nextSteps }]),
  };
}

/** Everything the patterns find in a sentence, also what overlaps. */
export function matchesIn<Group extends Pick<PatternGroup, "unless">>(
  candidates: Candidates<Group>,
  sentence: SentenceItems,
): readonly PatternMatch<Group>[] {
  const { items } = sentence;
  const matches: PatternMatch<Group>[] = [];
  lookAtLikely(candidates, items, ({ group, pattern, forbidden }, start) => {
    const end = matchEnd(pattern, items, start, forbidden);
    if (end < 0 || group.unless.some((guard) => lets[guard]({ ...sentence, start, end }))) return;
    matches.push({ group, start, end });
  });
  return matches;
}
