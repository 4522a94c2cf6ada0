import type { PhraseCode } from "../finding.ts";
import type { SentenceItems } from "../patterns/item.ts";
import { FEATURES, featuresOf } from "./sentence-features.ts";
import { partsOf, type SentencePart } from "./sentence-parts.ts";

/** What was learned about a code from labelled sentences; all weights in hundredths. */
export interface CodeWeights {
  /** What a sentence starts with. */
  readonly bias: number;
  /** A sentence that weighs more is found, also where no pattern fits. */
  readonly foundAbove: number;
  /** A sentence that weighs less is let pass, also where a pattern fits; without it patterns always count. */
  readonly passedBelow?: number;
  /** By feature, packed: see `packed`. */
  readonly weights: string;
}

export type LearnedWeights = Readonly<Partial<Record<PhraseCode, CodeWeights>>>;

/** What a sentence reads like, in whole and in its main clauses. */
export interface Reading {
  /** Codes it is found for, each with the items of the clause, or of the whole sentence. */
  readonly found: ReadonlyMap<PhraseCode, { readonly start: number; readonly end: number }>;
  /** Whether what a pattern finds at this item is let pass: the whole sentence and its clause read quite otherwise. */
  isPassed(code: PhraseCode, at: number): boolean;
}

export type SentenceReading = (sentence: SentenceItems) => Reading;

/** Shorter sentences and clauses have too little to weigh. */
export const FEWEST_WORDS = 5;

interface Judge {
  readonly code: PhraseCode;
  readonly bias: number;
  readonly foundAbove: number;
  readonly passedBelow: number;
  readonly weights: Int16Array;
}

/**
 * Reads sentences as a whole: each is the sum of what its features weigh (logistic regression). So it knows blame from a
 * report also in words that no pattern was written for; which of them it was, it cannot say.
 */
export function learnedReading(learned: LearnedWeights): SentenceReading {
  const judges = Object.entries(learned).map(
    ([code, { passedBelow = Number.NEGATIVE_INFINITY, ...kept }]) => ({
      ...kept,
      code: code as PhraseCode,
      passedBelow,
      weights: unpacked(kept.weights),
    }),
  );
  return (sentence) => readingOf(partsOf(sentence), judges);
}

function readingOf(parts: readonly SentencePart[], judges: readonly Judge[]): Reading {
  const found = new Map<PhraseCode, SentencePart>();
  const notPassed = new Map<PhraseCode, SentencePart[]>();
  for (const part of parts) {
    const features = part.sentence.items.length < FEWEST_WORDS ? undefined : featuresOf(part.sentence);
    for (const judge of judges) {
      const weight = features === undefined ? undefined : weightOf(judge, features);
      if (weight !== undefined && weight > judge.foundAbove) found.set(judge.code, part);
      if (weight !== undefined && weight < judge.passedBelow) continue;
      notPassed.set(judge.code, [...(notPassed.get(judge.code) ?? []), part]);
    }
  }
  return {
    found,
    isPassed: (code, at) =>
      judges.some((judge) => judge.code === code) &&
      !(notPassed.get(code) ?? []).some(({ start, end }) => at >= start && at < end),
  };
}

function weightOf({ bias, weights }: Judge, features: readonly number[]): number {
  let weight = bias;
  for (const feature of features) weight += weights[feature] ?? 0;
  return weight;
}

const BASE = 36;
const LONGEST_LINE = 100;

/** Pairs of numbers in base 36, for each feature that weighs anything: the steps from the one before, and its weight. */
export function packed(weights: ArrayLike<number>): string {
  const lines = [""];
  let last = 0;
  for (let feature = 0; feature < weights.length; feature++) {
    const weight = weights[feature] ?? 0;
    if (weight === 0) continue;
    const pair = `${(feature - last).toString(BASE)} ${weight.toString(BASE)}`;
    last = feature;
    const line = lines.at(-1);
    if (line === undefined || line.length + pair.length > LONGEST_LINE) lines.push(pair);
    else lines[lines.length - 1] = line === "" ? pair : `${line} ${pair}`;
  }
  return lines.join("\n");
}

export function unpacked(weights: string): Int16Array {
  const unpacked = new Int16Array(FEATURES);
  let feature = 0;
  for (const [index, part] of weights.trim().split(/\s+/).entries()) {
    const number = Number.parseInt(part, BASE);
    if (index % 2 === 0) feature += number;
    else unpacked[feature] = number;
  }
  return unpacked;
}
