import { stopWords } from "./stop-words.ts";

/**
 * From this similarity on, a text is offered as perhaps the same matter of the same customer. Chosen on a service
 * team's list: what returns has 0.3 and more, other matters of the same customer stay below 0.25. A person decides.
 */
export const similarEnough = 0.3;

/** Long texts are compared by their beginnings: what happened stands there, and the effort stays bounded. */
const MOST_WORDS = 60;
const SHORTEST_WORD = 3;
/** Shorter words are found by chance within long ones. */
const SHORTEST_PART = 5;
/** What part of the shorter word's trigrams makes two words forms of one ("verschoben" and "Verschiebung" are not). */
const SAME_WORD = 0.6;

interface Word {
  readonly text: string;
  readonly trigrams: ReadonlySet<string>;
}

/**
 * How alike two folded texts are, from 0 to 1, the same in both directions: the part of the one that is found in the
 * other, so that a short title can equal a long description. Words count by their length, and meet also when
 * inflected or as part of a compound ("Rolle" in "Antriebsrolle"); stop words do not count, and words with digits only
 * meet their equals. Without a word that counts it is 0.
 */
export function similarity(a: string, b: string): number {
  const words = contentWords(a);
  const others = contentWords(b);
  return Math.max(coverage(words, others), coverage(others, words));
}

/** The part of the words, by length, that is found among the others. */
function coverage(words: readonly Word[], others: readonly Word[]): number {
  let length = 0;
  let found = 0;
  for (const word of words) {
    length += word.text.length;
    found += word.text.length * Math.max(0, ...others.map((other) => likeness(word, other)));
  }
  return length === 0 ? 0 : found / length;
}

function likeness(a: Word, b: Word): number {
  if (a.text === b.text) return 1;
  const [part, whole] = a.trigrams.size < b.trigrams.size ? [a, b] : [b, a];
  if (part.trigrams.size === 0) return 0;
  let shared = 0;
  for (const trigram of part.trigrams) if (whole.trigrams.has(trigram)) shared++;
  const share = shared / part.trigrams.size;
  return share < SAME_WORD ? 0 : share;
}

function contentWords(folded: string): readonly Word[] {
  const different = new Set(folded.split(" "));
  return [...different]
    .filter((text) => text.length >= SHORTEST_WORD && !stopWords.has(text))
    .slice(0, MOST_WORDS)
    .map((text) => ({ text, trigrams: trigramsOf(text) }));
}

/** None for a word that only meets its equal. */
function trigramsOf(word: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  if (word.length < SHORTEST_PART || /\p{N}/u.test(word)) return trigrams;
  for (let start = 0; start + 3 <= word.length; start++) trigrams.add(word.slice(start, start + 3));
  return trigrams;
}
