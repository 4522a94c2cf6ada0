import type { Item, SentenceItems } from "../patterns/item.ts";

/** Features are numbers below this; a few share one, which costs little (Weinberger et al., 2009, "feature hashing"). */
export const FEATURES = 2 ** 17;

/** Up to how many words further on a word, and a class, still make a pair with the one before. */
const REACH_OF_WORDS = 4;
const REACH_OF_CLASSES = 6;

const [WORD, CLASS, WORDS, CLASSES, CLASS_THEN_WORD, WORD_THEN_CLASS] = [1, 2, 3, 4, 5, 6];

/** Marks what is noted already; empty between calls, so that no call has to make one of its own. */
const noted = new Uint8Array(FEATURES);

/**
 * What a sentence is read by, each feature once: its words and their classes, words and classes that stand near each
 * other in that order, and what stands right beside a class. In time linear to the sentence's length.
 */
export function featuresOf({ items }: SentenceItems): readonly number[] {
  const features: number[] = [];
  const note = (kind: number, one: number, other: number) => {
    const feature = mixed(kind, one, other);
    if (noted[feature] === 1) return;
    noted[feature] = 1;
    features.push(feature);
  };
  const words = items.map(numberOfWord);
  const classes = items.map((item) => numbersOfClasses(item.classes));
  for (let index = 0; index < items.length; index++) {
    noteWords(words, index, note);
    noteClasses(classes, index, note);
    noteNeighbours(words, classes, index, note);
  }
  for (const feature of features) noted[feature] = 0;
  return features;
}

type Note = (kind: number, one: number, other: number) => void;
type Numbers = readonly number[];

function noteWords(words: Numbers, index: number, note: Note): void {
  const word = words[index] ?? 0;
  note(WORD, word, 0);
  const end = Math.min(words.length, index + 1 + REACH_OF_WORDS);
  for (let next = index + 1; next < end; next++) note(WORDS, word, words[next] ?? 0);
}

function noteClasses(classes: readonly Numbers[], index: number, note: Note): void {
  const own = classes[index] ?? [];
  for (const one of own) note(CLASS, one, 0);
  const end = Math.min(classes.length, index + 1 + REACH_OF_CLASSES);
  for (let next = index + 1; next < end; next++)
    for (const one of own) for (const other of classes[next] ?? []) note(CLASSES, one, other);
}

function noteNeighbours(words: Numbers, classes: readonly Numbers[], index: number, note: Note): void {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined) return;
  for (const one of classes[index] ?? []) note(CLASS_THEN_WORD, one, next);
  for (const other of classes[index + 1] ?? []) note(WORD_THEN_CLASS, word, other);
}

/** All numbers are read as one word: what a text is about does not hang on them. */
function numberOfWord({ token, word }: Item): number {
  return hashed(token.kind === "number" ? "#" : word);
}

const known = new WeakMap<ReadonlySet<string>, Numbers>();

function numbersOfClasses(classes: ReadonlySet<string>): Numbers {
  const there = known.get(classes);
  if (there !== undefined) return there;
  const numbers = Array.from(classes, hashed);
  known.set(classes, numbers);
  return numbers;
}

/** FNV-1a, 32 bits */
function hashed(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

function mixed(kind: number, one: number, other: number): number {
  let hash = Math.imul(one ^ kind, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ other, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (FEATURES - 1);
}
