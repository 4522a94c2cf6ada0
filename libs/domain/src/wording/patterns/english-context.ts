import { isDesk, isDevice } from "./english-desks.ts";
import { withRoles } from "./english-doer.ts";
import { type Item, reclassed } from "./item.ts";

/** English words that mean something else by what stands beside them. */
export function englishInContext(items: readonly Item[]): readonly Item[] {
  return withRoles(reread(items));
}

function reread(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const [before, next] = [items[index - 1], items[index + 1]];
    if (item.word === "it" && item.token.text !== "IT")
      return reclassed(item, "subject", "system", "department");
    if (isDevice(item, before)) return reclassed(item, "thing", "party", "team");
    if (isTheirs(items, index)) return reclassed(item, "theirParty", "party", "department");
    if (isOurPlace(items, index)) return reclassed(item, "ourPlace", "party");
    if (isDesk(item, before)) return reclassed(item, "party");
    if (isSomebodyThere(items, index)) return reclassed(item, "party");
    if (isActivity(items, index)) return item;
    if (item.classes.has("department") && isAgent(item, before, [next, items[index + 2]]))
      return reclassed(item, "party");
    return rereadVerb(item, before, next);
  });
}

function rereadVerb(item: Item, before: Item | undefined, next: Item | undefined): Item {
  if (before?.classes.has("article") === true && NOUN_TOO.test(item.word))
    return reclassed(item, "noun", "botched", "lapse");
  if (item.word === "case" && before?.word === "in" && next?.word !== "of") return reclassed(item, "if");
  if (item.word === "mixed" && !/^(?:up|in)$/.test(next?.word ?? "") && next?.classes.has("your") !== true)
    return reclassed(item, "pastVerb", "botched", "lapse");
  if (isOwned(item, before)) return reclassed(item, "owning");
  if (item.word === "swapped" && before?.classes.has("have") === true)
    return reclassed(item, "pastVerb", "botched", "lapse");
  if (item.word === "late" && before?.classes.has("your") === true) return reclassed(item, "noun", "wrongly");
  if (/^pays?$/.test(item.word) && /^(?:dont|doesnt|not)$/.test(before?.word ?? ""))
    return reclassed(item, "noun", "duty", "yourDuty");
  if (isNounBeside(item, before)) return reclassed(item, "noun", "duty", "yourDuty", "handled");
  if (item.classes.has("lateOne") && before?.word === "still") return reclassed(item, "noun", "lateOne");
  if (item.word === "signed" && next?.word === "up") return reclassed(item, "pastVerb", "duty", "yourDuty");
  if (item.word === "missed" && next?.word === "you")
    return reclassed(item, "pastVerb", "botched", "oddDeed");
  if (/^(?:broke|broken|breaks|breaking)$/.test(item.word) && next?.word === "down")
    return reclassed(item, "pastVerb", "botched", "lapse", "harmPast", "oddDeed");
  if (item.classes.has("lapse") && MAY.test(before?.word ?? "")) return reclassed(item, "maybe", "lapse");
  if (item.word === "wrong" && /^(?:went|gone|goes|going|go)$/.test(before?.word ?? ""))
    return reclassed(item, "trouble", "wrongly", "wrongOne");
  if (item.classes.has("not") && next?.word === "yet") return { ...item, word: "not yet", classes: NOT };
  return item;
}

const NOT: ReadonlySet<string> = new Set(["not"]);

/** "The promise was ours", "which was our job", "we take the blame". */
function isOwned({ word }: Item, before: Item | undefined): boolean {
  if (word === "ours") return /^(?:is|was|were|are)$/.test(before?.word ?? "");
  if (word === "blame") return before?.word === "the";
  return word === "job" && before?.word === "our";
}

/** "You did not get an answer": the answer is no duty of theirs. */
function isNounBeside({ word }: Item, before: Item | undefined): boolean {
  return /^(?:an?|any|the|your|our)$/.test(before?.word ?? "") && VERB_TOO.test(word);
}

const VERB_TOO =
  /^(?:answer|reply|response|call|order|check|test|review|report|record|look|book|booking|sign|care|mention|use|log|charge|notice|process|act|update|service|show|turn|warning|press|note|pack|attention|ring|pick|seal|heat|water|feed|wrap|tie|park|cover|label|name|state|stamp|sort|lock|plug|top|measure|transfer|number|place)s?$/;

/** "You can ignore this message": no report that somebody did. */
const MAY = /^(?:can|may|might|will|shall|please|safely)$/;

/** Words that may stand between "your" and whom it means: "your office manager", "your two younger sons". */
const LONGEST_NAME = 2;
const BETWEEN = /^(?:own|two|three|four|young|old|new|former|whole|entire|dear|other|late|little|best|good)$/;

/** "The girl on the desk", "that man in the workshop", "the people from dispatch". */
function isSomebodyThere(items: readonly Item[], index: number): boolean {
  return (
    /^(?:girl|guy|guys|man|men|woman|women|lady|ladies|gentleman|boy|person|people|folks|lot|bloke|chap)$/.test(
      items[index]?.word ?? "",
    ) &&
    /^(?:the|our|that|those|these|some)$/.test(items[index - 1]?.word ?? "") &&
    /^(?:on|at|from|in|behind|over|up|who)$/.test(items[index + 1]?.word ?? "") &&
    items[index + 2]?.classes.has("your") !== true
  );
}

/** "Mixed up at our plant": with us, whoever did it. */
function isOurPlace(items: readonly Item[], index: number): boolean {
  if (!PLACE.test(items[index]?.word ?? "") || items[index + 1]?.classes.has("team") === true) return false;
  for (let at = index - 1; at > Math.max(0, index - 1 - LONGEST_NAME); at--)
    if (items[at]?.word === "our") return /^(?:at|in|from|to|through|on|of)$/.test(items[at - 1]?.word ?? "");
  return false;
}

const PLACE =
  /^(?:plant|factory|works|office|hub|yard|hall|reception|shop|store|desk|headquarters|premises|exchange|press|centre|center|branch|kitchen|workshop|garage|room|counter|ramp|site|side)$/;

/** "Your caretaker", "your shipping clerk", "an apprentice of yours", "you lot", "somebody at your plant", "the customer". */
function isTheirs(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return item !== undefined && isSaidToBeTheirs(items, index, item) && !SENT_BY_US.test(item.word);
}

function isSaidToBeTheirs(items: readonly Item[], index: number, { word, classes }: Item): boolean {
  const [before, next] = [items[index - 1], items[index + 1]];
  if (classes.has("buyerWord") && before?.word === "the") return true;
  if (classes.has("kin") && before?.word === "you" && /s$|^(?:lot|people|folk)$/.test(word)) return true;
  if (classes.has("unnamed") && isAtYours(items, index + 1)) return true;
  const isPerson = ["party", "team", "department", "kin"].some((name) => classes.has(name));
  if (!isPerson || next?.classes.has("thing") === true) return false;
  if (next?.word === "of" && items[index + 2]?.word === "yours") return true;
  for (let at = index - 1; at >= Math.max(0, index - 1 - LONGEST_NAME); at--) {
    const between = items[at];
    if (between?.classes.has("your") === true) return true;
    if (between === undefined || !isPartOfName(between)) return false;
  }
  return false;
}

function isPartOfName({ word, classes, token }: Item): boolean {
  if (BETWEEN.test(word)) return true;
  return token.kind === "word" && [...classes].every((name) => PARTS_OF_NAMES.has(name));
}

const PARTS_OF_NAMES: ReadonlySet<string> = new Set(
  "department team kin party thing yourPart theirPeople handling care ing noun".split(" "),
);

/** "At your plant", "among your staff", "of you". */
function isAtYours(items: readonly Item[], index: number): boolean {
  if (!/^(?:at|on|in|from|of|among|with)$/.test(items[index]?.word ?? "")) return false;
  return /^(?:your|you)$/.test(items[index + 1]?.word ?? "");
}

/** Who is sent to a customer is ours, also as "your technician". */
const SENT_BY_US =
  /^(?:technician|engineer|installer|fitter|driver|courier|carrier|agent|consultant|advis|rep|sales|account)/;

/** "Our billing", "someone in accounts", "Dispatch forgot"; not "billing address" or "shipping on Monday". */
function isAgent(
  { token }: Item,
  before: Item | undefined,
  [first, second]: readonly (Item | undefined)[],
): boolean {
  const next = ADVERB.test(first?.word ?? "") ? second : first;
  if (next?.classes.has("team") === true || /['’]/.test(token.text)) return true;
  if (next?.classes.has("thing") === true) return false;
  const isSubject = before === undefined || before.classes.has("mark") || before.classes.has("conjunction");
  if (isSubject) return next !== undefined && ACTING.some((name) => next.classes.has(name));
  return before.classes.has("determiner");
}

/** What is repaired in "Our technician repairs the scratch". */
const NOUN_TOO =
  /^(?:damage|damages|scratch|scratches|dent|dents|crack|cracks|drop|drops|break|breaks|mix|mess|spill|slip|crash|lock|swap|screw|screws|stain|loss)$/;

/** "Due to our planning": what we do, not who does it. */
function isActivity(items: readonly Item[], index: number): boolean {
  const [activity, our, to] = [items[index], items[index - 1], items[index - 2]];
  return (
    our?.classes.has("ours") === true &&
    /^(?:planning|scheduling|design|engineering|development|maintenance|packing|housekeeping)$/.test(
      activity?.word ?? "",
    ) &&
    /^(?:to|of|in|from|through|by)$/.test(to?.word ?? "") &&
    items[index + 1]?.classes.has("team") !== true
  );
}

const ADVERB =
  /^(?:always|never|just|simply|again|really|unfortunately|apparently|once|repeatedly|sadly|often|accidentally)$/;

const ACTING = ["botched", "handled", "have", "didNot", "made", "promising", "pastVerb"];
