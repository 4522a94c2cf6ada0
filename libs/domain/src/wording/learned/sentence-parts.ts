import { type Item, presentIn, type SentenceItems } from "../patterns/item.ts";

/** Main clauses of a sentence, and the whole of it: `start` up to, not including, `end`. */
export interface SentencePart {
  readonly start: number;
  readonly end: number;
  readonly sentence: SentenceItems;
}

/** What begins a clause of its own behind a comma. */
const OPENERS =
  /^(?:aber|und|doch|jedoch|dafuer|wir|ich|sie|du|ihr|but|and|yet|so|we|i|you|it|they|this|that)$/;
const AND = /^(?:und|aber|and|but)$/;
const ADDRESSED = /^(?:wir|ich|sie|du|we|i|you)$/;

/**
 * The main clauses that stand side by side in a sentence, first of all the whole of it: "Das Lager hat es vergessen, Sie
 * bekommen es am Freitag" blames in its first half, whatever is promised in its second.
 */
export function partsOf(sentence: SentenceItems): readonly SentencePart[] {
  const { items, isQuestion } = sentence;
  const whole = { start: 0, end: items.length, sentence };
  const starts = [...items.keys()].filter((index) => index === 0 || isStart(items, index));
  if (starts.length < 2) return [whole];
  const parts = starts.map((start, index) => {
    const next = starts[index + 1] ?? items.length;
    const end = items[next - 1]?.classes.has("mark") === true ? next - 1 : next;
    const own = items.slice(start, end);
    return { start, end, sentence: { items: own, present: presentIn(own), isQuestion } };
  });
  return [whole, ...parts];
}

function isStart(items: readonly Item[], index: number): boolean {
  const [before, word] = [items[index - 1]?.word ?? "", items[index]?.word ?? ""];
  if (before === ";") return true;
  if (/^[,:–—-]$/.test(before)) return OPENERS.test(word);
  return AND.test(word) && ADDRESSED.test(items[index + 1]?.word ?? "");
}
