import type { PhraseCode } from "../finding.ts";
import type { SentenceItems } from "../patterns/item.ts";
import { FEATURES, featuresOf } from "./sentence-features.ts";

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

/** What a sentence as a whole reads like: `undefined` where patterns decide. */
export type SentenceReading = (sentence: SentenceItems) => ReadonlyMap<PhraseCode, "found" | "passed">;

/** Shorter sentences have too little to weigh. */
const FEWEST_WORDS = 5;

/**
 * Reads sentences as a whole: each is the sum of what its features weigh (logistic regression). So it knows blame from a
 * report also in words that no pattern was written for; which of them it was, it cannot say.
 */
export function learnedReading(learned: LearnedWeights): SentenceReading {
  const judges = Object.entries(learned).map(
    ([code, kept]) => [code as PhraseCode, { ...kept, weights: unpacked(kept.weights) }] as const,
  );
  return (sentence) => {
    const read = new Map<PhraseCode, "found" | "passed">();
    if (sentence.items.length < FEWEST_WORDS) return read;
    const features = featuresOf(sentence);
    for (const [code, { bias, weights, foundAbove, passedBelow = Number.NEGATIVE_INFINITY }] of judges) {
      let weight = bias;
      for (const feature of features) weight += weights[feature] ?? 0;
      if (weight > foundAbove) read.set(code, "found");
      else if (weight < passedBelow) read.set(code, "passed");
    }
    return read;
  };
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
