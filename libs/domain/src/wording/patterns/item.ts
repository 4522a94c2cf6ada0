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
  for (const [index, token] of sentence.entries()) {
    if (token.kind !== "mark") items.push({ token, word: token.word, classes: classesOf(token) });
    else if (CLAUSE_MARKS.has(token.text) && !isWithinWord(token, sentence[index + 1])) {
      items.push({ token, word: token.text, classes: MARK });
    }
  }
  return items;
}

export function presentIn(items: readonly Item[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (const { word, classes } of items) {
    present.add(word);
    for (const name of classes) present.add(name);
  }
  return present;
}

/** The hyphen of "IT-Abteilung", the colon of "10:30". */
function isWithinWord(token: Token, next: Token | undefined): boolean {
  return token.isGlued && next?.isGlued === true && (token.text === "-" || next.kind === "number");
}
