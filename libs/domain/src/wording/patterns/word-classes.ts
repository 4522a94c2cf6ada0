import type { Token } from "../text/tokens.ts";

/**
 * Words by what they do in a sentence: per class the words in their folded form, parted by white space. `eigen*` stands for
 * every word that begins so, `*abteilung` for every word that ends so, `-dienst` for compounds with it ("Paketdienst", not "Dienst"), `kolleg+` for a noun in its inflected
 * forms (Kollege, Kollegen, Kollegin, not Kollegenkreis), `verbock=` for a weak verb in its: verbockt, verbockte.
 */
export type WordLists = Readonly<Record<string, string>>;

/** A class known by its form instead of by a list. Forms count for words in small letters only. */
export interface WordForm {
  readonly name: string;
  readonly form: RegExp;
  /** Classes whose words have the form and are none of it. */
  readonly except: readonly string[];
}

export type ClassesOf = (token: Token) => ReadonlySet<string>;

const NONE: ReadonlySet<string> = new Set();
const SHORTEST_STEM = 2;
/** Letters of the longest verb form that is looked at. */
const LONGEST_FORMED = 40;
/** Letters of a compound before its last part. */
const SHORTEST_BEFORE = 3;

/** Looks up which classes a word is in: a few map look-ups, whatever the number of classes. "Technik-Team" is also a team. */
export function wordClasses(lists: WordLists, forms: readonly WordForm[]): ClassesOf {
  const exact = new Map<string, Set<string>>();
  const beginnings = new Map<string, Set<string>>();
  const endings = new Map<string, Set<string>>();
  const heads = new Map<string, Set<string>>();
  for (const [name, list] of Object.entries(lists)) {
    for (const entry of list.trim().split(/\s+/).flatMap(inflected)) {
      if (entry.endsWith("*")) put(beginnings, entry.slice(0, -1), name);
      else if (entry.startsWith("*")) put(endings, entry.slice(1), name);
      else if (entry.startsWith("-")) put(heads, entry.slice(1), name);
      else put(exact, entry, name);
    }
  }
  const longest = [...beginnings.keys(), ...endings.keys(), ...heads.keys()].reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
  return (token) => {
    const head = token.word.slice(token.word.lastIndexOf("-") + 1);
    const found = new Set([...(exact.get(token.word) ?? NONE), ...(exact.get(head) ?? NONE)]);
    for (let length = SHORTEST_STEM; length <= Math.min(longest, token.word.length); length++) {
      for (const name of beginnings.get(token.word.slice(0, length)) ?? NONE) found.add(name);
      const ending = token.word.slice(-length);
      for (const name of endings.get(ending) ?? NONE) found.add(name);
      if (length > token.word.length - SHORTEST_BEFORE) continue;
      for (const name of heads.get(ending) ?? NONE) found.add(name);
    }
    if (token.kind === "word" && !token.isCapital && head.length <= LONGEST_FORMED)
      addForms(forms, head, found);
    return found;
  };
}

const NOUN_ENDINGS = ["", "e", "en", "ens", "er", "em", "ern", "es", "in", "innen", "n", "r", "s"];
/** Of both languages: "vermasselt, vermasselte", "botches, botched, botching". */
const VERB_ENDINGS = "t te ten et ete eten e en n es ed d ing s".split(" ");

function inflected(entry: string): readonly string[] {
  const stem = entry.slice(0, -1);
  if (entry.endsWith("+")) return NOUN_ENDINGS.map((ending) => stem + ending);
  if (entry.endsWith("=")) return ["", ...VERB_ENDINGS].map((ending) => stem + ending);
  return [entry];
}

function addForms(forms: readonly WordForm[], word: string, found: Set<string>): void {
  for (const { name, form, except } of forms) {
    if (form.test(word) && !except.some((other) => found.has(other))) found.add(name);
  }
}

function put(map: Map<string, Set<string>>, key: string, name: string): void {
  const names = map.get(key);
  if (names === undefined) map.set(key, new Set([name]));
  else names.add(name);
}
