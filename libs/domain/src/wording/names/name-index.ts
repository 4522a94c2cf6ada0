import { foldForSearch } from "../../search-text/fold-for-search.ts";
import { alsoCalled } from "./nicknames.ts";

/** A word that is part of somebody's name in the staff directory, folded as by `foldForSearch`. */
export interface NameWord {
  readonly word: string;
  readonly isGiven: boolean;
  readonly isFamily: boolean;
  /** The other words of the names it is part of: with one of them beside it, it is that person's full name. */
  readonly partners: ReadonlySet<string>;
  /** First letters of the partners: "T. Müller", "Thomas M." */
  readonly initials: ReadonlySet<string>;
}

export interface NameIndex {
  readonly words: ReadonlyMap<string, NameWord>;
  /** First letters of given and family names: "Frau M." */
  readonly initials: ReadonlySet<string>;
  /** First letters of given and family name together: "tm" for "T. M." */
  readonly initialPairs: ReadonlySet<string>;
}

interface Growing {
  readonly word: string;
  isGiven: boolean;
  isFamily: boolean;
  readonly partners: Set<string>;
  readonly initials: Set<string>;
}

const ACADEMIC = /^(?:dr|prof|dipl|ing|med|phil|mag|msc|bsc|ba|ma|mba|herr|herrn|frau|mr|mrs|ms)$/;
/** Parts that no one is called by: "van der Berg" is found by "Berg". */
const PARTICLES = new Set(
  "von van de der den dem zu zur zum vom da dos das di del della la le el al bin ibn ter ten und y e af av".split(
    " ",
  ),
);
const SHORTEST_PART = 2;

/** Names as directories write them: "Thomas Müller", "Müller, Thomas", "Dr. Anna-Lena von Groß (Technik)". */
export function nameIndex(staffNames: readonly string[]): NameIndex {
  const words = new Map<string, Growing>();
  const initials = new Set<string>();
  const initialPairs = new Set<string>();
  for (const name of staffNames) {
    const { given, family } = partsOf(name);
    for (const word of given) add(words, word, "isGiven", family);
    for (const word of family) add(words, word, "isFamily", given);
    for (const word of [...given, ...family]) initials.add(word.slice(0, 1));
    for (const first of given)
      for (const last of family) initialPairs.add(first.slice(0, 1) + last.slice(0, 1));
  }
  return { words, initials, initialPairs };
}

function partsOf(name: string): { readonly given: readonly string[]; readonly family: readonly string[] } {
  const written = name.replace(/\([^)]*\)/g, " ");
  const [before = "", after] = written.split(",", 2);
  if (after !== undefined) return { given: wordsOf(after).flat(), family: wordsOf(before).flat() };
  const parts = wordsOf(before);
  const last = parts.at(-1) ?? [];
  return parts.length > 1
    ? { given: parts.slice(0, -1).flat(), family: last }
    : { given: last, family: last };
}

/** The words between spaces, each with the parts that hyphens join. */
function wordsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/[\s.]+/)
    .map((part) =>
      withJoined(part.split(/[-‐‑]/).map(foldName)).filter(
        (word) => word.length >= SHORTEST_PART && !PARTICLES.has(word) && !ACADEMIC.test(word),
      ),
    )
    .filter((part) => part.length > 0);
}

/** "Anna-Lena" is called Anna, Lena and Annalena. */
function withJoined(parts: readonly string[]): readonly string[] {
  return parts.length > 1 ? [...parts, parts.join("")] : parts;
}

/** "O'Neill" is one word. */
export function foldName(word: string): string {
  return foldForSearch(word.replace(/['’ʼ`´]/g, ""));
}

function add(
  words: Map<string, Growing>,
  word: string,
  role: "isGiven" | "isFamily",
  partners: readonly string[],
): void {
  let entry = words.get(word);
  if (entry === undefined) {
    entry = { word, isGiven: false, isFamily: false, partners: new Set(), initials: new Set() };
    words.set(word, entry);
  }
  entry[role] = true;
  for (const partner of partners) {
    if (partner === word) continue;
    entry.partners.add(partner);
    entry.initials.add(partner.slice(0, 1));
  }
}

/** Who bears the word as a name or, being called Thomas in the directory, is called Tom. */
function calledBy({ words }: NameIndex, word: string): NameWord | undefined {
  const name = words.get(word);
  if (name !== undefined) return name;
  const others = alsoCalled(word);
  if (others.length === 0) return undefined;
  const written = others.flatMap((given) => words.get(given) ?? []);
  if (!written.some(({ isGiven }) => isGiven)) return undefined;
  return {
    word,
    isGiven: true,
    isFamily: false,
    partners: new Set(written.flatMap(({ partners }) => [...partners])),
    initials: new Set(written.flatMap(({ initials }) => [...initials])),
  };
}

/** Whether the two words are given and family name of one person. */
export function arePartners(one: NameWord | undefined, other: NameWord | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.partners.has(other.word) || other.partners.has(one.word);
}

const SHORTEST_INFLECTED = 3;
/** Endings that make a name an owner: "Müllers", "die Müllersche Idee". */
const OWNING = /(?:s|sche[nmrs]?)$/;

/** The name that a word of a text is: "Müller", "MUELLER", "Müllers", "Weber's". */
export function nameOf(
  index: NameIndex,
  text: string,
): { readonly name: NameWord; readonly isGenitive: boolean } | undefined {
  const folded = foldName(text);
  const name = calledBy(index, folded);
  if (name !== undefined) return { name, isGenitive: false };
  const base = folded.replace(OWNING, "");
  const owner = base === folded || base.length < SHORTEST_INFLECTED ? undefined : calledBy(index, base);
  return owner === undefined ? undefined : { name: owner, isGenitive: true };
}
