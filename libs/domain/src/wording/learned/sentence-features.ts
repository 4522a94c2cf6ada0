import type { Item, SentenceItems } from "../patterns/item.ts";

/** Features are numbers below this; a few share one, which costs little (Weinberger et al., 2009, "feature hashing"). */
export const FEATURES = 2 ** 18;

/** Up to how many words further on a word, and a class, still make a pair with the one before. */
const REACH_OF_WORDS = 4;
const REACH_OF_CLASSES = 6;
/** How many words count as a sentence's opening, and as its close. */
const OPENING = 3;
const CLOSE = 2;
/** Letters that are read together as a part of a word: they know "zugestellt" by "gestellt". */
const PART = 5;

const [WORD, CLASS, WORDS, CLASSES, CLASS_THEN_WORD, WORD_THEN_CLASS] = [1, 2, 3, 4, 5, 6];
const [PART_OF_WORD, FIRST, SOON, LAST, LAST_BUT_ONE, QUESTION] = [7, 8, 9, 10, 11, 12];
const [ROLES_AND_WORD, ROLES_AND_CLASS] = [13, 14];

/** The classes that say who takes part: the same words read otherwise of us, of the customer and of a third party. */
const ROLES = ["we", "you", "doer", "agent", "site", "party", "theirParty"];

/** Marks what is noted already; empty between calls, so that no call has to make one of its own. */
const noted = new Uint8Array(FEATURES);

/**
 * What a sentence is read by, each feature once: its words, their parts and their classes, words and classes that stand
 * near each other in that order, what stands right beside a class, what opens and closes it, who takes part, and whether
 * it asks. In time linear to the sentence's length.
 */
export function featuresOf({ items, present, isQuestion }: SentenceItems): readonly number[] {
  const features: number[] = [];
  const note = noteOnceIn(features);
  const words = items.map(numberOfWord);
  const classes = items.map((item) => numbersOfClasses(item.classes));
  const roles = rolesAmong(present);
  for (const [index, item] of items.entries()) {
    noteWords(words, index, note);
    noteClasses(classes, index, note);
    noteNeighbours(words, classes, index, note);
    notePlace(words, classes, index, note);
    noteParts(item, note);
    noteByRoles(roles, words, classes, index, note);
  }
  if (isQuestion) note(QUESTION, 0, 0);
  for (const feature of features) noted[feature] = 0;
  return features;
}

function noteOnceIn(features: number[]): Note {
  return (kind, one, other) => {
    const feature = mixed(kind, one, other);
    if (noted[feature] === 1) return;
    noted[feature] = 1;
    features.push(feature);
  };
}

/** Which of the roles are taken, a bit for each. */
function rolesAmong(present: ReadonlySet<string>): number {
  return ROLES.reduce((taken, role, index) => (present.has(role) ? taken | (1 << index) : taken), 0);
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

function noteByRoles(
  roles: number,
  words: Numbers,
  classes: readonly Numbers[],
  index: number,
  note: Note,
): void {
  note(ROLES_AND_WORD, roles, words[index] ?? 0);
  for (const one of classes[index] ?? []) note(ROLES_AND_CLASS, roles, one);
}

function notePlace(words: Numbers, classes: readonly Numbers[], index: number, note: Note): void {
  const fromEnd = words.length - 1 - index;
  if (index < OPENING) noteAt(index === 0 ? FIRST : SOON, words, classes, index, note);
  if (fromEnd < CLOSE) noteAt(fromEnd === 0 ? LAST : LAST_BUT_ONE, words, classes, index, note);
}

function noteAt(place: number, words: Numbers, classes: readonly Numbers[], index: number, note: Note): void {
  note(place, words[index] ?? 0, 0);
  for (const one of classes[index] ?? []) note(place, one, 1);
}

function noteParts({ token, word: letters }: Item, note: Note): void {
  if (token.kind === "number") return;
  const word = `<${letters}>`;
  for (let start = 0; start + PART <= word.length; start++)
    note(PART_OF_WORD, hashed(word, start, start + PART), 0);
}

/** All numbers are read as one word: what a text is about does not hang on them. */
function numberOfWord({ token, word }: Item): number {
  return hashed(token.kind === "number" ? "#" : word);
}

const known = new WeakMap<ReadonlySet<string>, Numbers>();

function numbersOfClasses(classes: ReadonlySet<string>): Numbers {
  const there = known.get(classes);
  if (there !== undefined) return there;
  const numbers = Array.from(classes, (name) => hashed(name));
  known.set(classes, numbers);
  return numbers;
}

/** FNV-1a, 32 bits */
function hashed(word: string, start = 0, end = word.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

function mixed(kind: number, one: number, other: number): number {
  let hash = Math.imul(one ^ kind, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ other, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (FEATURES - 1);
}
