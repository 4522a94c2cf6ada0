import { isPersonByForm, withRoles } from "./german-doer.ts";
import { type Item, reclassed } from "./item.ts";
import { endsClause } from "./pattern.ts";

const TIME_OF_ACTIVITY = new Set("bei beim nach vor waehrend fuer zum zur zwischen in im an".split(" "));
const GENITIVE = new Set("der des ihrer ihres deiner deines von".split(" "));

/** German words that mean something else by what stands beside them, or by being written large. */
export function germanInContext(items: readonly Item[]): readonly Item[] {
  return withRoles(reread(items));
}

function reread(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const addressed = addressOf(item, items[index + 1], items[index - 1]);
    if (addressed !== undefined) return reclassed(item, addressed);
    if (isAttribute(item, items[index + 1]))
      return reclassed(item, "botchedOne", "botched", "lapse", "oddPast", "harm");
    if (item.word === "versehen" && !item.token.isCapital && items[index - 1]?.word !== "aus")
      return reclassed(item, "crafted", "mistake", "yourMistake", "oddDeed");
    if (item.classes.has("object")) return reclassed(item, "thing", "party", "place", "activity");
    if (isCustomersOwn(items, index)) return reclassed(item, "theirParty", "party", "place", "activity");
    if (isOurPlace(items, index)) return reclassed(item, "ourPlace", "party", "place", "activity");
    if (item.classes.has("party") && (isSurname(items[index - 1]) || isTopicalObject(items, index)))
      return reclassed(item, "nobody", "party", "place");
    // "Unser Team" alone is all of us, "unser Team im Lager" is not.
    if (item.word === "team" && !/^(?:im|in|aus|vom|der|des|fuer)$/.test(items[index + 1]?.word ?? ""))
      return reclassed(item, "everyone", "party");
    if (item.classes.has("activity") && isAgent(items, index)) return reclassed(item, "party");
    if (item.classes.has("not") && items[index - 1]?.word === "noch")
      return { ...reclassed(item, "not", "none"), word: `noch-${item.word}` };
    if (item.word === "lager" && (isBearing(items[index - 1]) || areOfMachines(items)))
      return reclassed(item, "thing", "party", "place");
    return item;
  });
}

const YOU_ALL =
  /^(?:habt|hattet|haettet|seid|wart|waert|muesst|musstet|koennt|konntet|solltet|wolltet|wollt)$/;

/** "Sie", "Ihr", "Ihnen" mean the customer when they are written large. */
function addressOf({ token, word }: Item, next?: Item, before?: Item): string | undefined {
  if (word === "ihr" && [next, before].some((beside) => YOU_ALL.test(beside?.word ?? ""))) return "you";
  if (!token.isCapital) return undefined;
  if (word === "sie") return "you";
  if (word === "ihnen") return "yourDative";
  return /^ihre?[mnrs]?$/.test(word) ? "your" : undefined;
}

/** Who is sent to a customer is ours, also as "Ihr Techniker". */
const SENT_BY_US =
  /^(?:\p{L}*techniker|\p{L}*monteur|\p{L}*berater|fahrer|ansprechpartner|ansprechperson|sachbearbeit|zusteller|kurier|paketdienst)/u;

/** "Die beschädigte Ecke": how something is, not what somebody did. */
function isAttribute({ word, classes }: Item, next: Item | undefined): boolean {
  if (next?.token.isCapital !== true || next.token.kind !== "word" || addressOf(next) !== undefined)
    return false;
  return (classes.has("botched") || classes.has("lapse")) && /(?:te|ene)[mnrs]?$/.test(word);
}

const THEIRS = ["party", "place", "activity", "theirPeople", "customerRole"];
const ADJECTIVES = 2;

/** "Ihre Buchhaltung", "Ihr neuer Gärtner", "dein Hund" are the customer's. */
function isCustomersOwn(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined) return false;
  if (!THEIRS.some((name) => item.classes.has(name)) && item.word !== "team" && !isPersonByForm(item))
    return false;
  if (SENT_BY_US.test(item.word)) return false;
  let at = index - 1;
  while (index - 1 - at < ADJECTIVES && isSmall(items[at])) at--;
  const before = items[at];
  if (before === undefined) return false;
  return addressOf(before) === "your" || before.classes.has("your") || isOneOfThem(item, before);
}

/** "Der Betreiber", "durch den Mieter": the customer, told of as somebody else. */
function isOneOfThem({ classes }: Item, before: Item): boolean {
  return classes.has("customerRole") && /^(?:der|die|den|dem|des|vom|beim)$/.test(before.word);
}

function isSmall(item: Item | undefined): boolean {
  return item?.token.isCapital === false && /(?:e|en|er|es|em)$/.test(item.word) && item.classes.size === 0;
}

/** "In unserem Archiv war Ihr Film falsch abgelegt": how things were with us, not who did it. */
function isOurPlace(items: readonly Item[], index: number): boolean {
  return (
    items[index - 2]?.word === "in" &&
    /^unsere[mr]$/.test(items[index - 1]?.word ?? "") &&
    /^(?:war|waren|lag|lagen)$/.test(items[index + 1]?.word ?? "")
  );
}

/** "Herr Koch", "Familie Weber": a name, not a trade. */
function isSurname(before: Item | undefined): boolean {
  return before !== undefined && /^(?:herrn?|frau|fraeulein|familie|eheleute|dr)$/.test(before.word);
}

/** "Den Winterdienst nicht zu bestellen …": something is done to whoever begins a clause in the accusative. */
function isTopicalObject(items: readonly Item[], index: number): boolean {
  return (
    /^(?:den|einen|unseren|diesen|keinen)$/.test(items[index - 1]?.word ?? "") &&
    !/n$/.test(items[index]?.word ?? "") &&
    endsClause(items[index - 2])
  );
}

/** Words beside which "Lager" is a bearing. */
const MACHINE =
  /^(?:achsen?|wellen?|naben?|spindeln?|getriebes?|motors?|kugellager|dichtringe?|laufrad|laufraeder)$/;

function areOfMachines(items: readonly Item[]): boolean {
  return items.some(({ word }) => MACHINE.test(word));
}

/** A bearing ("das verschlissene Lager", "zwei Lager"), not the warehouse. */
function isBearing(before: Item | undefined): boolean {
  return before?.token.kind === "number" || (before !== undefined && BEARING.test(before.word));
}

const BEARING =
  /^(?:ein|einem|eines|neue[nmrs]?|alte[nmrs]?|defekte[nmrs]?|beide|zwei|drei|vier|verschlissene[nmrs]?|beschaedigte[nmrs]?)$/;

/** "Unser Versand" does something; "beim Versand", "der Versand Ihrer Ware" is what is done. */
function isAgent(items: readonly Item[], index: number): boolean {
  const before = [items[index - 1], items[index - 2]].map((item) => item?.word ?? "");
  return !before.some((word) => TIME_OF_ACTIVITY.has(word)) && !GENITIVE.has(items[index + 1]?.word ?? "");
}
