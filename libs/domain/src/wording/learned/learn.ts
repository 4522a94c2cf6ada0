import { FEATURES } from "./sentence-features.ts";

/** A sentence to learn from. */
export interface Example {
  readonly features: readonly number[];
  readonly isFound: boolean;
}

/** What was learned: a sentence's weight is the bias and what its features weigh, above zero where it is likely to be found. */
export interface Learned {
  readonly bias: number;
  readonly weights: Float64Array;
}

const ROUNDS = 12;
const STEP = 0.03;
const SHRINKING = 1e-4;
/** A feature that hardly any sentence has says nothing. */
const FEWEST = 5;

/**
 * Logistic regression with steps that shrink by feature (AdaGrad: Duchi, Hazan, Singer, 2011), on features that count
 * for more the more unevenly they are spread (log-count ratios: Wang and Manning, 2012). The same examples always give
 * the same weights: their order is shuffled by numbers that only look random.
 *
 * @param smallest weights nearer to zero are left out: they are many, and say next to nothing
 */
export function learn(examples: readonly Example[], smallest: number): Learned {
  const known = withoutRare(examples);
  const scales = unevenness(known);
  const [factors, steps] = [new Float64Array(FEATURES), new Float64Array(FEATURES).fill(1e-6)];
  let [bias, stepOfBias] = [0, 1e-6];
  const random = numbersThatLookRandom();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { features, isFound } of shuffled(known, random)) {
      let weight = bias;
      for (const feature of features) weight += at(factors, feature) * at(scales, feature);
      const error = 1 / (1 + Math.exp(-weight)) - Number(isFound);
      stepOfBias += error ** 2;
      bias -= (STEP * error) / Math.sqrt(stepOfBias);
      for (const feature of features) {
        const slope = error * at(scales, feature) + SHRINKING * at(factors, feature);
        steps[feature] = at(steps, feature) + slope ** 2;
        factors[feature] = at(factors, feature) - (STEP * slope) / Math.sqrt(at(steps, feature));
      }
    }
  }
  const weights = factors.map((factor, feature) => factor * at(scales, feature));
  return { bias, weights: weights.map((weight) => (Math.abs(weight) < smallest ? 0 : weight)) };
}

/** By feature: how far apart its shares in the sentences to be found and in the others are, as a logarithm. */
function unevenness(examples: readonly Example[]): Float64Array {
  const [found, others] = [new Float64Array(FEATURES).fill(1), new Float64Array(FEATURES).fill(1)];
  let [numberFound, numberOfOthers] = [1, 1];
  for (const { features, isFound } of examples) {
    if (isFound) numberFound++;
    else numberOfOthers++;
    const counts = isFound ? found : others;
    for (const feature of features) counts[feature] = at(counts, feature) + 1;
  }
  return found.map((count, feature) =>
    Math.abs(Math.log((count / numberFound) * (numberOfOthers / at(others, feature)))),
  );
}

export function weightOf({ bias, weights }: Learned, features: readonly number[]): number {
  return features.reduce((sum, feature) => sum + at(weights, feature), bias);
}

function withoutRare(examples: readonly Example[]): readonly Example[] {
  const counts = new Float64Array(FEATURES);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = at(counts, feature) + 1;
  return examples.map(({ features, isFound }) => ({
    features: features.filter((feature) => at(counts, feature) >= FEWEST),
    isFound,
  }));
}

/** Fisher and Yates */
function shuffled<Value>(values: readonly Value[], random: () => number): readonly Value[] {
  const order = [...values];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as Value, order[last] as Value];
  }
  return order;
}

/** A linear congruential generator with the constants of the C standard's example. */
function numbersThatLookRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
