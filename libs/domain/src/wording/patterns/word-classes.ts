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
/** Letters of the longest verb form that is looked at. */
const LONGEST_FORMED = 40;
/** Letters of a compound before its last part. */
const SHORTEST_BEFORE = 3;

/** Looks up which classes a word is in, whatever the number of classes. "Technik-Team" is also a team. */
export function wordClasses(lists: WordLists, forms: readonly WordForm[]): ClassesOf {
  const { exact, beginnings, endings } = vocabularyOf(lists);
  const shared = sharedSets();
  const classesOf = ({ kind, word, isCapital }: Pick<Token, "kind" | "word" | "isCapital">) => {
    const head = word.slice(word.lastIndexOf("-") + 1);
    const found = new Set(exact.get(word)?.names);
    if (head !== word) for (const name of exact.get(head)?.names ?? NONE) found.add(name);
    addBeginnings(beginnings, word, found);
    addEndings(endings, word, found);
    if (kind === "word" && !isCapital && head.length <= LONGEST_FORMED) addForms(forms, head, found);
    return shared(found);
  };
  return (token) => {
    const listed = exact.get(token.word);
    if (listed === undefined) return classesOf(token);
    // Words of the lists are most of every text: theirs are worked out once.
    const isFormed = token.kind === "word" && !token.isCapital;
    if (isFormed) {
      listed.formed ??= classesOf(token);
      return listed.formed;
    }
    listed.unformed ??= classesOf(token);
    return listed.unformed;
  };
}

/** Sets of classes one may keep: texts have some hundreds of them, and no more than this are kept. */
const MOST_SHARED = 20_000;

/** The same set for the same classes, so that what is worked out about a set is worked out once for many words. */
function sharedSets(): (classes: ReadonlySet<string>) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (classes) => {
    if (classes.size === 0) return NONE;
    const key = [...classes].join(" ");
    const there = known.get(key);
    if (there !== undefined) return there;
    if (known.size < MOST_SHARED) known.set(key, classes);
    return classes;
  };
}

/** A word of the lists, with its classes where forms count and where they do not. */
interface ListedWord {
  readonly names: Set<string>;
  formed?: ReadonlySet<string>;
  unformed?: ReadonlySet<string>;
}

interface Vocabulary {
  readonly exact: ReadonlyMap<string, ListedWord>;
  readonly beginnings: Branch;
  readonly endings: Branch;
}

function vocabularyOf(lists: WordLists): Vocabulary {
  const exact = new Map<string, ListedWord>();
  const [beginnings, endings] = [branch(), branch()];
  for (const [name, list] of Object.entries(lists)) {
    for (const entry of list.trim().split(/\s+/).flatMap(inflected)) {
      if (entry.endsWith("*")) branchOf(beginnings, entry.slice(0, -1)).names.add(name);
      else if (entry.startsWith("*")) branchOf(endings, backwards(entry.slice(1))).names.add(name);
      else if (entry.startsWith("-")) branchOf(endings, backwards(entry.slice(1))).heads.add(name);
      else put(exact, entry, name);
    }
  }
  return { exact, beginnings, endings };
}

/** Beginnings, or endings read backwards, letter by letter: most words leave the tree after two or three. */
interface Branch {
  readonly names: Set<string>;
  /** Classes of the last part of a compound. */
  readonly heads: Set<string>;
  readonly further: Map<string, Branch>;
}

function branch(): Branch {
  return { names: new Set(), heads: new Set(), further: new Map() };
}

function branchOf(tree: Branch, letters: string): Branch {
  let at = tree;
  for (const letter of letters) {
    const next = at.further.get(letter) ?? branch();
    at.further.set(letter, next);
    at = next;
  }
  return at;
}

/** What every word is that begins so. */
function addBeginnings(tree: Branch, word: string, found: Set<string>): void {
  let at: Branch | undefined = tree;
  for (let index = 0; index < word.length; index++) {
    at = at.further.get(word.charAt(index));
    if (at === undefined) return;
    for (const name of at.names) found.add(name);
  }
}

/** Letters of the longest ending that is looked for. */
const LONGEST_ENDING = 40;

/** What every word is that ends so, and compounds with such a last part. */
function addEndings(tree: Branch, word: string, found: Set<string>): void {
  let at: Branch | undefined = tree;
  const longest = Math.max(0, word.length - LONGEST_ENDING);
  for (let index = word.length - 1; index >= longest; index--) {
    at = at.further.get(word.charAt(index));
    if (at === undefined) return;
    for (const name of at.names) found.add(name);
    if (index - longest >= SHORTEST_BEFORE) for (const name of at.heads) found.add(name);
  }
}

function backwards(word: string): string {
  return [...word].reverse().join("");
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

function put(exact: Map<string, ListedWord>, word: string, name: string): void {
  const listed = exact.get(word);
  if (listed === undefined) exact.set(word, { names: new Set([name]) });
  else listed.names.add(name);
}
