import { remembered } from "../remembered.ts";
import type { Item } from "./item.ts";
import { type Pattern, pattern } from "./pattern.ts";

type Classes = ReadonlySet<string>;

/** A pattern that a sentence may hold. */
export interface Candidate<Group> {
  readonly group: Group;
  readonly forbidden: Classes;
  readonly pattern: Pattern;
  /** What it cannot do without, by numbers: many patterns need the same, and a sentence is asked for it once. */
  readonly needs: readonly number[];
}

/** What a word, or what its classes are to the patterns. */
interface Part<Group> {
  /** The patterns that begin with it, by word or class. */
  readonly begun: readonly (readonly Candidate<Group>[])[];
  /** The needs that it meets. */
  readonly met: readonly number[];
}

export interface Candidates<Group> {
  readonly partOfWord: (word: string) => Part<Group>;
  readonly partOfClasses: (classes: Classes) => Part<Group>;
  readonly numberOfNeeds: number;
}

/** Patterns by what they begin with and by what they need, so that few have to be tried on a sentence. */
export function candidatesOf<Group extends { readonly forbids: readonly string[] }>(
  sources: readonly { readonly group: Group; readonly patterns: readonly string[] }[],
): Candidates<Group> {
  const byWord = new Map<string, Candidate<Group>[]>();
  const byClass = new Map<string, Candidate<Group>[]>();
  const numbers = new Map<string, number>();
  const metBy = new Map<string, number[]>();
  const numberOf = (anyOf: readonly string[]) => {
    const number = numbers.size;
    const known = numbers.get(anyOf.join(" "));
    if (known !== undefined) return known;
    numbers.set(anyOf.join(" "), number);
    for (const name of anyOf) add(metBy, name, number);
    return number;
  };
  for (const { group, patterns } of sources) {
    const forbidden = new Set(group.forbids);
    for (const source of patterns) {
      const read = pattern(source);
      const candidate = { group, forbidden, pattern: read, needs: read.needs.map(numberOf) };
      for (const word of read.first.words) add(byWord, word, candidate);
      for (const name of read.first.classes) add(byClass, name, candidate);
    }
  }
  return { ...partsOf(byWord, byClass, metBy), numberOfNeeds: numbers.size };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}

type ByName<Value> = ReadonlyMap<string, readonly Value[]>;

function partsOf<Group>(
  byWord: ByName<Candidate<Group>>,
  byClass: ByName<Candidate<Group>>,
  metBy: ByName<number>,
): Pick<Candidates<Group>, "partOfWord" | "partOfClasses"> {
  const partOf = (names: readonly string[], begunBy: ByName<Candidate<Group>>): Part<Group> => ({
    begun: names.map((name) => begunBy.get(name) ?? []).filter(({ length }) => length > 0),
    met: [...new Set(names.flatMap((name) => metBy.get(name) ?? []))],
  });
  const nothing: Part<Group> = { begun: [], met: [] };
  const words = [...byWord.keys(), ...metBy.keys()];
  const ofWords = new Map(words.map((word) => [word, partOf([word], byWord)]));
  // Classes are told by their set: many words share one, which lives as long as the words are known.
  const ofClasses = new WeakMap<Classes, Part<Group>>();
  const partOfClasses = (classes: Classes) => {
    if (classes.size === 0) return nothing;
    const known = ofClasses.get(classes);
    if (known !== undefined) return known;
    const part = partOf([...classes], byClass);
    ofClasses.set(classes, part);
    return part;
  };
  return { partOfWord: (word) => ofWords.get(word) ?? nothing, partOfClasses };
}

/** Looks at each candidate that a sentence has all it takes for, at each word that begins it. */
export function lookAtLikely<Group>(
  { partOfWord, partOfClasses, numberOfNeeds }: Candidates<Group>,
  items: readonly Item[],
  look: (candidate: Candidate<Group>, start: number) => void,
): void {
  const parts: Part<Group>[] = [];
  for (const { word, classes } of items) parts.push(partOfWord(word), partOfClasses(classes));
  const met = metIn(parts, numberOfNeeds);
  const likely = new Map<readonly Candidate<Group>[], readonly Candidate<Group>[]>();
  const withAllTheyNeed = (begun: readonly Candidate<Group>[]) =>
    begun.filter(({ needs }) => areMet(needs, met));
  for (let index = 0; index < parts.length; index++)
    for (const begun of parts[index]?.begun ?? [])
      for (const candidate of remembered(likely, begun, withAllTheyNeed)) look(candidate, index >> 1);
}

/** For one sentence at a time, so that not each has to make its own. */
let marks = new Uint8Array(0);

/** By need: 1 where it is met. */
function metIn(parts: readonly Part<unknown>[], numberOfNeeds: number): Uint8Array {
  if (marks.length < numberOfNeeds) marks = new Uint8Array(numberOfNeeds);
  else marks.fill(0);
  for (const { met } of parts) for (const need of met) marks[need] = 1;
  return marks;
}

function areMet(needs: readonly number[], met: Uint8Array): boolean {
  for (const need of needs) if (met[need] === 0) return false;
  return true;
}
