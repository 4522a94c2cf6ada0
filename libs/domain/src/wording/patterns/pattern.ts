import type { Item } from "./item.ts";

/**
 * Patterns are written as words and word classes in their order:
 *
 * - `<party>` a word of that class; `<is|are>` one of several classes; `hat|haben` one of these words
 * - `nicht?` the step may be missing
 * - `~8` up to eight words within the clause; an inserted phrase ("Unser Techniker, der am Montag kam, …") counts as one
 * - `!<thing>` what follows is not of that class; `$` the clause ends here
 */
export interface Pattern {
  readonly steps: readonly Step[];
  /** One of these begins it. */
  readonly first: Choice;
  /** A sentence without a word or class of each cannot hold it; what most sentences lack comes first. */
  readonly needs: readonly (readonly string[])[];
}

/** One of these words, or a word of one of these classes. */
export interface Choice {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
}

type Step =
  | { readonly kind: "word"; readonly choice: Choice; readonly isOptional: boolean }
  | { readonly kind: "not"; readonly choice: Choice }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "end" };

export function pattern(source: string): Pattern {
  const steps = source.split(" ").map(stepOf);
  const [first] = steps;
  if (first?.kind !== "word" || first.isOptional)
    throw new Error(`A pattern begins with a word or class: ${source}`);
  const needs = steps
    .slice(1)
    .flatMap((step) => (step.kind === "word" && !step.isOptional ? [step.choice] : []))
    .sort((one, other) => commonness(one) - commonness(other))
    .map(({ words, classes }) => [...classes, ...words]);
  return { steps, first: first.choice, needs };
}

/** Each frame with each of the fillings in the place of `{}`. */
export function framed(frames: readonly string[], fillings: readonly string[]): readonly string[] {
  return frames.flatMap((frame) => fillings.map((filling) => frame.replace("{}", filling)));
}

/** Classes have many words, and a choice has as many as are listed. */
function commonness({ words, classes }: Choice): number {
  return words.size + classes.length * WORDS_OF_A_CLASS;
}

const WORDS_OF_A_CLASS = 50;

function stepOf(source: string): Step {
  if (source === "$") return { kind: "end" };
  if (source.startsWith("~")) return { kind: "gap", most: Number(source.slice(1)) };
  if (source.startsWith("!")) return { kind: "not", choice: choiceOf(source.slice(1)) };
  const isOptional = source.endsWith("?");
  return { kind: "word", choice: choiceOf(isOptional ? source.slice(0, -1) : source), isOptional };
}

function choiceOf(source: string): Choice {
  return source.startsWith("<")
    ? { words: new Set(), classes: source.slice(1, -1).split("|") }
    : { words: new Set(source.split("|")), classes: [] };
}

function isOneOf(item: Item | undefined, { words, classes }: Choice): boolean {
  if (item === undefined) return false;
  return words.has(item.word) || classes.some((name) => item.classes.has(name));
}

/**
 * Where the pattern ends when it begins at `start` (the index after its last item), or -1. Gaps are bounded, so the
 * effort per start is bounded as well, whatever the text.
 *
 * @param forbidden classes that a gap must not run over
 */
export function matchEnd(
  { steps }: Pattern,
  items: readonly Item[],
  start: number,
  forbidden: ReadonlySet<string>,
): number {
  const from = (step: number, at: number): number => {
    const wanted = steps[step];
    if (wanted === undefined) return at;
    switch (wanted.kind) {
      case "end":
        return endsClause(items[at]) ? from(step + 1, at) : -1;
      case "not":
        return isOneOf(items[at], wanted.choice) ? -1 : from(step + 1, at);
      case "word": {
        const end = isOneOf(items[at], wanted.choice) ? from(step + 1, at + 1) : -1;
        return end < 0 && wanted.isOptional ? from(step + 1, at) : end;
      }
      case "gap":
        return overGap(wanted.most, at, (next) => from(step + 1, next));
    }
  };
  const overGap = (most: number, at: number, rest: (at: number) => number): number => {
    let next = at;
    for (let skipped = 0; skipped <= most && next >= 0; skipped++) {
      const end = rest(next);
      if (end >= 0) return end;
      next = afterOne(items, next, forbidden);
    }
    return -1;
  };
  return from(0, start);
}

const LONGEST_INSERTION = 12;

/** Steps over one word, or over one inserted phrase between commas, dashes or brackets; -1 where the clause ends. */
function afterOne(items: readonly Item[], at: number, forbidden: ReadonlySet<string>): number {
  const item = items[at];
  if (item === undefined) return -1;
  if (item.classes.has("mark")) return afterInsertion(items, at, item.word);
  if (item.classes.has("conjunction")) return -1;
  if (item.classes.has("and") && items[at + 1]?.classes.has("subject") === true) return -1;
  for (const name of item.classes) if (forbidden.has(name)) return -1;
  return at + 1;
}

function afterInsertion(items: readonly Item[], at: number, mark: string): number {
  if (mark === "," && items[at + 1]?.classes.has("insertion") !== true) return -1;
  if (mark === ":" || mark === ";" || mark === ")") return -1;
  const closing = mark === "(" ? ")" : mark;
  const limit = Math.min(items.length, at + LONGEST_INSERTION);
  for (let next = at + 1; next < limit; next++) if (items[next]?.word === closing) return next + 1;
  return -1;
}

export function endsClause(item: Item | undefined): boolean {
  return item === undefined || item.classes.has("mark") || item.classes.has("conjunction");
}
