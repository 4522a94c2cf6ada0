import type { Item, SentenceItems } from "./item.ts";
import { endsClause } from "./pattern.ts";

/** Where a pattern was found, and in what. */
export interface Place extends SentenceItems {
  readonly start: number;
  readonly end: number;
}

/**
 * What lets words pass although a pattern fits them:
 *
 * - `denied`: "Es war nicht Ihr Fehler", "your mistake it was not", "it is not that you came late"
 * - `we-did`: the clause says what we did ("Wir haben unserem Techniker die falsche Adresse gegeben"), not only what
 *   we fear or believe
 * - `to-us`: "Uns ist im Lager ein Fehler unterlaufen"
 * - `asked`: a question whether ("Haben Sie etwas vergessen?")
 * - `supposed`: "Falls Sie etwas falsch eingegeben haben"
 * - `suffered`: "Dadurch haben Sie den Termin verpasst"
 * - `our-reason`: "Sie haben den Zug verpasst, weil wir zu spät geliefert haben"
 * - `wished`: "Hätten Sie gern einen Termin vereinbart"
 * - `done`: "Wir haben umgehend reagiert"
 * - `told`: "Your crew called us within minutes"
 * - `taken-back`: "We were wrong to say that you hadn't replied"
 * - `nothing-wrong`: "You didn't press the wrong button"
 * - `our-doing`: "The fitters did not turn up because we had put the wrong date in our calendar"
 * - `on-demand`: "Call us and we will help you right away", "I hope she will be well before long"
 * - `thanked`: "Danke für Ihre schnelle Antwort"
 * - `owned-up`: "Wir waren zu knapp besetzt, dafür stehen wir ein"
 * - `judged-by-you`: "Sie fanden unsere Hotline zu langsam"
 * - `not-yet`: "You have not signed it yet"
 * - `found`: "Der Techniker hat keinen Fehler gefunden"
 * - `our-own`: "Uns ist ein Bedienfehler unterlaufen"
 */
export type Guard = keyof typeof lets;

export const lets = {
  denied: ({ items, start, end }: Place): boolean =>
    items[start]?.classes.has("cause") === true
      ? isDenial(items, start - 1) ||
        isThoughtWrongly(items, start - 1) ||
        clauseBefore(items, start).some((index) => isNone(items[index]))
      : clauseBefore(items, start).some((index) => isDenial(items, index) && reaches(items, index, start)) ||
        isDeniedAfter(items, end) ||
        isDeniedClause(items, start),
  "we-did": ({ items, start }: Place): boolean => {
    const before = clauseBefore(items, start);
    const said = before.findIndex((index) => has(items, index, "saying"));
    return before.slice(0, said < 0 ? before.length : said).some((index) => has(items, index, "we"));
  },
  "to-us": ({ items, start }: Place): boolean =>
    clauseBefore(items, start).some(
      (index) => has(items, index, "us") && !/^(?:bei|with)$/.test(items[index - 1]?.word ?? ""),
    ),
  asked: ({ items, start, end, isQuestion }: Place): boolean =>
    isQuestion &&
    beginsWithAuxiliary(items, start) &&
    !range(start, end).some((index) => has(items, index, "not")),
  supposed: ({ items, start }: Place): boolean => {
    const before = clauseBefore(items, start);
    return before.some((index) => has(items, index, "if")) || has(items, start - before.length - 1, "if");
  },
  suffered: ({ items, start, end }: Place): boolean =>
    [...clauseBefore(items, start), ...range(start, end)].some((index) => has(items, index, "thereby")),
  "our-reason": ({ items, end }: Place): boolean => {
    const mark = items.findIndex((item, index) => index >= end && item.classes.has("mark"));
    if (mark < 0 || mark > end + LONGEST_REST || !has(items, mark + 1, "reason")) return false;
    return range(mark + 2, Math.min(items.length, mark + 2 + NEAR)).some((index) =>
      has(items, index, "ours"),
    );
  },
  wished: ({ items, start, end, isQuestion }: Place): boolean =>
    isQuestion || range(start, end).some((index) => has(items, index, "gladly")),
  done: (place: Place): boolean => isPast(place.items, clauseAround(place)),
  told: (place: Place): boolean => mayBePast(place.items, clauseAround(place)),
  "taken-back": ({ items, start }: Place): boolean => {
    const before = items.slice(Math.max(0, start - LONGEST_CLAUSE), start);
    return [TAKING_BACK, SAYING].every((form) => before.some(({ word }) => form.test(word)));
  },
  "nothing-wrong": ({ items, start, end }: Place): boolean => {
    const clause = range(start, clauseEnd(items, end));
    const not = clause.find((index) => isDenial(items, index)) ?? items.length;
    return clause.some(
      (index) => index > not && ["wrongly", "wrongOne"].some((name) => has(items, index, name)),
    );
  },
  "our-doing": ({ items, end }: Place): boolean => {
    const joint = clauseEnd(items, end);
    return (
      /^(?:because|since|as|after)$/.test(items[joint]?.word ?? "") &&
      /^(?:we|weve|wed|our)$/.test(items[joint + 1]?.word ?? "")
    );
  },
  "on-demand": ({ items, start }: Place): boolean =>
    range(Math.max(0, start - LONGEST_CLAUSE), start).some((index) => isDemand(items, index)),
  thanked: (place: Place): boolean => clauseAround(place).some((index) => has(place.items, index, "thanks")),
  "owned-up": ({ items }: Place): boolean => items.some((_, index) => ownsUp(items, index)),
  "judged-by-you": ({ items, start }: Place): boolean => {
    const before = clauseBefore(items, start);
    return ["you", "judgedByYou"].every((name) => before.some((index) => has(items, index, name)));
  },
  "not-yet": (place: Place): boolean =>
    clauseAround(place).some((index) => place.items[index]?.word === "yet"),
  found: (place: Place): boolean =>
    clauseAround(place).some((index) =>
      ["remedy", "neutral", "ahead", "goodNews", "thanks", "botched", "wrongly", "within", "offering"].some(
        (name) => has(place.items, index, name),
      ),
    ),
  "our-own": ({ items, ...place }: Place): boolean =>
    clauseAround({ items, ...place }).some((index) => has(items, index, "ours")),
} as const;

/** Whether a clause tells what was done or happened. More clauses do than `isPast` is sure of. */
export function mayBePast(items: readonly Item[], clause: readonly number[]): boolean {
  const is = (name: string) => clause.some((index) => has(items, index, name));
  return isPast(items, clause) || (!is("ahead") && (is("happened") || is("pastVerb")));
}

/** Whether a clause tells what was done, not what will be. */
export function isPast(items: readonly Item[], clause: readonly number[]): boolean {
  const is = (name: string) => clause.some((index) => has(items, index, name));
  return is("past") && !is("ahead") && (is("deed") || is("remedy") || is("duty"));
}

function has(items: readonly Item[], index: number, name: string): boolean {
  return items[index]?.classes.has(name) === true;
}

const NEAR = 3;
/** Words between what was found and the end of its clause. */
const LONGEST_REST = 6;
const REACH_OF_WITHOUT = 3;

/** "ohne Ihr Verschulden", not "ohne Heizung wird man es aushalten": it denies only what follows at once. */
function reaches(items: readonly Item[], index: number, start: number): boolean {
  return !/^(?:ohne|without)$/.test(items[index]?.word ?? "") || start - index <= REACH_OF_WITHOUT;
}

const AROUND = 3;

/** "Das haben wir zu verantworten", "that is our responsibility"; not "nicht unsere Verantwortung". */
function ownsUp(items: readonly Item[], index: number): boolean {
  if (!has(items, index, "owning")) return false;
  const around = range(Math.max(0, index - AROUND), Math.min(items.length, index + AROUND + 1));
  return around.some((at) => has(items, at, "ours")) && !around.some((at) => has(items, at, "not"));
}

/** "None of this was caused by you" */
function isNone(item: Item | undefined): boolean {
  return /^(?:none|nothing|nichts|keines)$/.test(item?.word ?? "");
}

const TAKING_BACK =
  /^(?:wrong|wrongly|incorrectly|mistakenly|unfairly|apolog(?:y|ies|ise|ize)|sorry|regret)$/;
const SAYING =
  /^(?:sa(?:y|id|ying)|wr(?:ite|ote|iting)|claim(?:ed|ing)?|suggest(?:ed|ing)?|impl(?:y|ied|ying)|accus(?:ed|ing)|assum(?:ed|ing)|told|telling)$/;

/** "Call us", "once you have sent it", "we hope": the time is not ours to say. */
function isDemand(items: readonly Item[], index: number): boolean {
  const [word, next] = [items[index]?.word ?? "", items[index + 1]?.word ?? ""];
  if (word === "hope") return !/^(?:to|we|i)$/.test(next);
  if (/^(?:once|if|when|whenever)$/.test(word)) return next === "you" || next === "your";
  const isOrder =
    /^(?:and|or|please|just|simply)?$/.test(items[index - 1]?.word ?? "") || endsClause(items[index - 1]);
  return (
    isOrder &&
    /^(?:call|ring|tell|write|email|text|message|contact|reply|send)$/.test(word) &&
    /^(?:us|me|to|it)$/.test(next)
  );
}

/** "Haben Sie …", "Have you …", where the words themselves may begin with "you". */
function beginsWithAuxiliary(items: readonly Item[], start: number): boolean {
  const [before, ...others] = clauseBefore(items, start);
  if (others.length > 0) return false;
  return has(items, before ?? start, "auxiliary");
}

/** "nicht", "kein", but not "nicht nur". */
function isDenial(items: readonly Item[], index: number): boolean {
  return has(items, index, "not") && !has(items, index + 1, "only");
}

const THINKING =
  /^(?:happen|happened|occur|thinks?|thought|thinking|says?|said|claims?|claimed|means?|believes?|suggests?|assumes?|denkt|denken|glaubt|glauben|meint|meinen|behauptet|behaupten|sagt|sagen)$/;

/** "Not that you came late", "nicht weil Sie zu spät kamen", "no one here thinks that you damaged it". */
function isDeniedClause(items: readonly Item[], start: number): boolean {
  const joint = start - clauseBefore(items, start).length - 1;
  if (!/^(?:that|because|dass|weil)$/.test(items[joint]?.word ?? "")) return false;
  if (isDenial(items, joint - 1)) return true;
  return isThoughtWrongly(items, joint - 1) || isThoughtWrongly(items, joint - 2);
}

/** "No one here thinks", "this did not happen" */
function isThoughtWrongly(items: readonly Item[], index: number): boolean {
  return (
    THINKING.test(items[index]?.word ?? "") && clauseBefore(items, index).some((at) => isDenial(items, at))
  );
}

const COPULA_AND_DENIAL = 4;

/** "Ihr Fehler war das nicht": a copula right after the words, and the denial behind it. */
function isDeniedAfter(items: readonly Item[], end: number): boolean {
  if (!has(items, end, "copula")) return false;
  for (let index = end; index < end + COPULA_AND_DENIAL; index++) {
    if (endsClause(items[index])) return false;
    if (isDenial(items, index)) return true;
  }
  return false;
}

const LONGEST_CLAUSE = 25;

/** "und", "and"; not in "Kolleginnen und Kollegen". */
function joinsClauses(items: readonly Item[], index: number): boolean {
  if (!has(items, index, "and")) return false;
  return !(has(items, index - 1, "party") && has(items, index + 1, "party"));
}

/** The indices of the clause's words before `start`, backwards. */
function clauseBefore(items: readonly Item[], start: number): readonly number[] {
  const indices: number[] = [];
  for (let index = start - 1; index >= Math.max(0, start - LONGEST_CLAUSE); index--) {
    if (endsClause(items[index]) || joinsClauses(items, index)) break;
    indices.push(index);
  }
  return indices;
}

/** The index after the clause's last word, or of the conjunction behind a comma there. */
function clauseEnd(items: readonly Item[], from: number): number {
  let at = from;
  while (at < Math.min(items.length, from + LONGEST_CLAUSE) && !endsClause(items[at])) at++;
  return has(items, at, "mark") ? at + 1 : at;
}

/** The indices of the clause that the words stand in. */
export function clauseAround({
  items,
  start,
  end,
}: Pick<Place, "items" | "start" | "end">): readonly number[] {
  let after = end;
  while (after < Math.min(items.length, end + LONGEST_CLAUSE) && !endsClause(items[after])) {
    if (joinsClauses(items, after)) break;
    after++;
  }
  return [...clauseBefore(items, start), ...range(start, after)];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
