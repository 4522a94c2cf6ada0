import { remembered } from "../remembered.ts";
import type { Token } from "../text/tokens.ts";
import type { ClassesOf } from "./word-classes.ts";

/** A word of a sentence as patterns see it; commas, dashes, colons and brackets are items of the class `mark`. */
export interface Item {
  readonly token: Token;
  readonly word: string;
  readonly classes: ReadonlySet<string>;
}

/** One sentence for the patterns. */
export interface SentenceItems {
  readonly items: readonly Item[];
  /** All words and all classes in it. */
  readonly present: ReadonlySet<string>;
  readonly isQuestion: boolean;
}

const MARK: ReadonlySet<string> = new Set(["mark"]);
const CLAUSE_MARKS = new Set([",", ";", ":", "–", "—", "-", "(", ")"]);

/** What patterns read of a sentence: its words, numbers and the marks between clauses; quotes and full stops are left out. */
export function itemsOf(sentence: readonly Token[], classesOf: ClassesOf): Item[] {
  const items: Item[] = [];
  const joined = withCompounds(sentence);
  for (let index = 0; index < joined.length; index++) {
    const token = joined[index];
    if (token === undefined) continue;
    if (token.kind !== "mark") items.push({ token, word: token.word, classes: classesOf(token) });
    else if (CLAUSE_MARKS.has(token.text) && !isWithinNumber(token, joined[index + 1])) {
      items.push({ token, word: token.text, classes: MARK });
    }
  }
  return items;
}

/** Letters up to which a word takes a further part: a chain without end becomes many words. */
const LONGEST_FIRST_PART = 60;

/** "IT-Abteilung" and "mix-up" as one word each. */
function withCompounds(sentence: readonly Token[]): readonly Token[] {
  if (!sentence.some(({ text }) => text === "-")) return sentence;
  const joined: Token[] = [];
  for (const token of sentence) {
    const [hyphen, word] = [joined.at(-1), joined.at(-2)];
    const isSecondPart = token.kind === "word" && token.isGlued && hyphen?.text === "-" && hyphen.isGlued;
    if (!isSecondPart || word?.kind !== "word" || word.text.length > LONGEST_FIRST_PART) joined.push(token);
    else {
      joined.splice(-2, 2, {
        ...word,
        text: `${word.text}-${token.text}`,
        word: `${word.word}-${token.word}`,
        to: token.to,
      });
    }
  }
  return joined;
}

export function presentIn(items: readonly Item[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const { word, classes } of items) {
    present.add(word);
    for (const name of classes) present.add(name);
  }
  return present;
}

/** The colon of "10:30", the hyphen of "5550-123". */
function isWithinNumber(token: Token, next: Token | undefined): boolean {
  return token.isGlued && next?.isGlued === true && next.kind === "number";
}

type Classes = ReadonlySet<string>;

/** By a set of classes, and by what is added and removed: the same set for the same words in the same surroundings. */
const changes = new WeakMap<Classes, Map<string, Classes>>();

/** The same word, with a class more and perhaps some less. */
export function reclassed(
  { token, word, classes }: Item,
  added: string,
  ...removed: readonly string[]
): Item {
  const changed = () => {
    const set = new Set(classes).add(added);
    for (const name of removed) set.delete(name);
    return set;
  };
  const known = changes.get(classes) ?? new Map<string, Classes>();
  if (known.size === 0) changes.set(classes, known);
  return { token, word, classes: remembered(known, `${added} ${removed.join(" ")}`, changed) };
}
