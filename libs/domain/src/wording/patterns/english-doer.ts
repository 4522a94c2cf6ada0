import { type Item, reclassed } from "./item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const DETERMINERS = words("the our a an one this that another some two three my");
const AGENT = words("by");
const SITE = words("in at with on inside within from");
const OTHER = words("to for of about into onto without than like via per against behind around past");
const TEAMS =
  /^(?:team|teams|department|departments|desk|section|branch|crew|people|staff|person|firm|firms|agency|man|men|woman|lady|ladies|gentleman|girl|boy|guy|guys|lads|folks|company|companies|provider|office|bureau|authority|workshop|shop|centre|center|depot|practice|mill|foundry|works|lot|clerk|officer|contractor|operator|supplier|dealer|partner|rep)$/;
const US = words(
  "whole entire new own dedicated friendly local small great experienced service online web internet our the a best one other",
);
const PERSON = /^\p{L}{2,}(?:er|or|ist|ian|man|men|woman|women|person|agency|crew)s?$/u;
/** "The steriliser", "a flowmeter", "the generator". */
const MACHINE = /(?:i[sz]er|y[sz]er|meter|[aeiu]tor|scope|phone|ware)s?$/u;
const LONGEST_PHRASE = 4;

/**
 * What a party is in its clause: `doer` ("our fitter", "someone in the warehouse"), `agent` ("by our fitter"), or the
 * `site` where something was done ("in our workshop"); none of them where something is done to it.
 */
export function withRoles(items: readonly Item[]): readonly Item[] {
  return items.map((known, index) => {
    const item = isPersonByForm(items, index) || isTeam(items, index) ? reclassed(known, "party") : known;
    if (!item.classes.has("party")) return item;
    if (isBesideUs(items, index)) return reclassed(item, "person", "party");
    const role = roleOf(items, index);
    return role === undefined ? item : reclassed(item, role);
  });
}

function roleOf(items: readonly Item[], index: number): "doer" | "agent" | "site" | undefined {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_PHRASE); at--) {
    const item = items[at];
    if (item === undefined || item.classes.has("mark") || item.classes.has("conjunction")) return "doer";
    if (AGENT.has(item.word)) return "agent";
    if (SITE.has(item.word)) return "site";
    if (OTHER.has(item.word)) return undefined;
    if (at < index - 1 && DETERMINERS.has(items[at + 1]?.word ?? ""))
      return beforeSubject(item) ? "doer" : undefined;
  }
  return "doer";
}

/** What stands before a subject: an adverb, "and", "how could"; not the verb it is the object of. */
function beforeSubject(item: Item): boolean {
  return (
    /ly$|^(?:after|before|as|when|and|but|or|then|so|yet|could|did|can|would|had|has|was|were|is|also|sadly|today|yesterday|it|whom)$/.test(
      item.word,
    ) || item.token.kind === "number"
  );
}

/** "The meter reader", "our caterer": whoever is called by what they do. */
function isPersonByForm(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.token.kind !== "word" || item.classes.size > 0) return false;
  if (!PERSON.test(item.word) || MACHINE.test(item.word)) return false;
  return [items[index - 1], items[index - 2]].some((before) => DETERMINERS.has(before?.word ?? ""));
}

/** "The contracts team"; not "our whole team". */
function isTeam(items: readonly Item[], index: number): boolean {
  const [team, kind] = [items[index], items[index - 1]];
  if (team?.word === "person") return DETERMINERS.has(kind?.word ?? "");
  if (team === undefined || kind === undefined || !TEAMS.test(team.word)) return false;
  if (team.classes.has("ourPlace") || team.classes.has("theirParty")) return false;
  if (kind.classes.has("party")) return true;
  if (kind.token.kind !== "word" || US.has(kind.word) || kind.classes.has("your")) return false;
  return DETERMINERS.has(items[index - 2]?.word ?? "") && kind.classes.size <= 1;
}

/** "You and the fitter", "our contract with the haulier": nobody who acts alone. */
function isBesideUs(items: readonly Item[], index: number): boolean {
  const [to, with_] = [items[index - 2]?.word ?? "", items[index - 3]?.word ?? ""];
  if (to === "and") return /^(?:you|we|us)$/.test(with_);
  return (
    [items[index - 2], items[index - 3]].some((item) => item?.word === "with") &&
    [items[index - 3], items[index - 4]].some((item) =>
      /^(?:contract|agreement|arrangement|deal|appointment)s?$/.test(item?.word ?? ""),
    )
  );
}
