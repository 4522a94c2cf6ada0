import { withRoles } from "./english-doer.ts";
import { type Item, reclassed } from "./item.ts";

/** English words that mean something else by what stands beside them. */
export function englishInContext(items: readonly Item[]): readonly Item[] {
  return withRoles(reread(items));
}

function reread(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const [before, next] = [items[index - 1], items[index + 1]];
    const isTheirs = before?.classes.has("your") === true;
    if (item.word === "it" && item.token.text !== "IT")
      return reclassed(item, "subject", "system", "department");
    if (isDesk(item, before)) return reclassed(item, "party");
    if ((item.classes.has("party") || item.classes.has("team")) && isTheirs && !SENT_BY_US.test(item.word))
      return reclassed(item, "theirParty", "party");
    if (isActivity(items, index)) return item;
    if (item.classes.has("department") && isAgent(item, before, [next, items[index + 2]])) {
      return reclassed(item, isTheirs ? "theirParty" : "party");
    }
    if (NOUN_TOO.test(item.word) && before?.classes.has("article") === true)
      return reclassed(item, "noun", "botched", "lapse");
    if (item.word === "missed" && next?.word === "you")
      return reclassed(item, "pastVerb", "botched", "oddDeed");
    if (item.classes.has("not") && next?.word === "yet") {
      return { ...item, word: "not yet", classes: new Set(["not"]) };
    }
    return item;
  });
}

/** "Customer service", "the post room", "a member of staff", "our people". */
function isDesk({ word }: Item, before: Item | undefined): boolean {
  if (/^(?:guys?|lads?|chaps?)$/.test(word)) return before?.word !== "you";
  return DESKS.get(before?.word ?? "")?.has(word) === true;
}

const DESKS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    customer: "service support care services",
    post: "room office",
    mail: "room",
    call: "centre center",
    data: "centre center",
    centre: "operator",
    center: "operator",
    grid: "operator",
    network: "operator provider",
    plant: "operator",
    goods: "receipt",
    front: "desk office",
    back: "office",
    help: "desk",
    service: "desk centre center provider partner",
    our: "people guys lot lads folks",
    new: "guy girl lad man woman one",
    night: "shift crew",
    day: "shift crew",
    early: "shift",
    late: "shift",
    quality: "control assurance inspection",
    head: "office",
    shipping: "company",
    haulage: "company firm",
    partner: "company firm",
    delivery: "company service partner driver firm",
    transport: "company firm",
    parcel: "service company",
    courier: "company service",
    installation: "crew company",
    cleaning: "company crew",
    security: "company",
    software: "company vendor",
    logistics: "company provider partner",
    marketing: "people folks",
    sales: "people folks man",
    external: "company firm partner",
    hosting: "company provider",
    other: "team department branch shift",
  }).map(([first, seconds]) => [first, new Set(seconds.split(" "))]),
);

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
    /^(?:planning|scheduling|design|engineering|development|maintenance|packing|housekeeping)$/.test(
      activity?.word ?? "",
    ) &&
    our?.classes.has("ours") === true &&
    /^(?:to|of|in|from|through|by)$/.test(to?.word ?? "") &&
    items[index + 1]?.classes.has("team") !== true
  );
}

const ADVERB =
  /^(?:always|never|just|simply|again|really|unfortunately|apparently|once|repeatedly|sadly|often|accidentally)$/;

const ACTING = ["botched", "handled", "have", "didNot", "made", "promising"];
