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
  const exact = new Map<string, Set<string>>();
  const [beginnings, endings] = [branch(), branch()];
  for (const [name, list] of Object.entries(lists)) {
    for (const entry of list.trim().split(/\s+/).flatMap(inflected)) {
      if (entry.endsWith("*")) branchOf(beginnings, entry.slice(0, -1)).names.add(name);
      else if (entry.startsWith("*")) branchOf(endings, backwards(entry.slice(1))).names.add(name);
      else if (entry.startsWith("-")) branchOf(endings, backwards(entry.slice(1))).heads.add(name);
      else put(exact, entry, name);
    }
  }
  return (token) => {
    const head = token.word.slice(token.word.lastIndexOf("-") + 1);
    const found = new Set([...(exact.get(token.word) ?? NONE), ...(exact.get(head) ?? NONE)]);
    for (const [{ names }] of along(beginnings, token.word)) for (const name of names) found.add(name);
    for (const [{ names, heads }, left] of along(endings, backwards(token.word))) {
      for (const name of names) found.add(name);
      if (left >= SHORTEST_BEFORE) for (const name of heads) found.add(name);
    }
    if (token.kind === "word" && !token.isCapital && head.length <= LONGEST_FORMED)
      addForms(forms, head, found);
    return found;
  };
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

/** The branches that the letters lead along, each with how many letters are left there. */
function along(tree: Branch, letters: string): readonly (readonly [Branch, number])[] {
  const passed: (readonly [Branch, number])[] = [];
  let at: Branch | undefined = tree;
  for (let index = 0; index < letters.length; index++) {
    at = at.further.get(letters.charAt(index));
    if (at === undefined) break;
    if (at.names.size + at.heads.size > 0) passed.push([at, letters.length - index - 1]);
  }
  return passed;
}

/** Letters of the longest ending that is looked for. */
const LONGEST_ENDING = 40;

function backwards(word: string): string {
  let turned = "";
  for (let index = word.length - 1; index >= Math.max(0, word.length - LONGEST_ENDING); index--)
    turned += word.charAt(index);
  return turned;
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
