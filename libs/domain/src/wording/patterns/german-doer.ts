import { type Item, reclassed } from "./item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const NOMINATIVE = words(
  "der die das unser unsere ein eine mein meine dieser diese dieses jener jene ihr ihre",
);
const OBLIQUE = words(
  "den dem des unserem unseren unserer unseres einem einen einer eines meinem meinen meiner ihrem ihren ihrer diesem diesen dieser",
);
const AGENT = words("von vom durch seitens");
const SITE = words("in im bei beim an am auf aus innerhalb");
const OTHER = words(
  "mit nach zu zum zur fuer ueber um gegen ohne vor hinter unter zwischen wegen aufgrund infolge dank trotz statt laut gegenueber neben per via als wie an ans auf aufs ins",
);
const FEMININE =
  /(?:ung|in|ion|ik|rei|ur|schaft|stelle|firma|zentrale|post|kraft|schicht|truppe|hotline|ei|schule|praxis|bank|kasse|filiale|rampe|behoerde|crew|kolonne|kueche|fabrik|klinik|airline|besetzung|leitung|it|edv|gruppe|werkstatt|logistik|assistenz)$/;
const ADJECTIVE = /(?:e|en|er|es|em)$/;
const ADJECTIVES = 2;

/**
 * What a party is in its clause: `doer` ("unser Techniker", "jemand im Lager"), `agent` ("von unserem Techniker"), or
 * the `site` where something was done ("in unserer Werkstatt"); none of them where something is done to it.
 */
export function withRoles(items: readonly Item[]): readonly Item[] {
  return items.map((known, index) => {
    const item = isPersonByForm(known) && isIntroduced(items, index) ? reclassed(known, "party") : known;
    if (!["party", "place", "activity"].some((name) => item.classes.has(name))) return item;
    const role = roleOf(items, index, item);
    return role === undefined ? item : reclassed(item, role);
  });
}

function roleOf(items: readonly Item[], index: number, item: Item): "doer" | "agent" | "site" | undefined {
  let at = index - 1;
  for (let skipped = 0; skipped < ADJECTIVES && isAdjective(items[at]); skipped++) at--;
  const word = items[at]?.word ?? "";
  const isOfNoun = !item.classes.has("party");
  const governs = NOMINATIVE.has(word) || OBLIQUE.has(word) ? (items[at - 1]?.word ?? "") : word;
  if (AGENT.has(governs)) return "agent";
  if (/^(?:in|an|auf)$/.test(governs) && word === "die") return undefined;
  if (SITE.has(governs)) return "site";
  if (OTHER.has(governs) || isOfNoun) return undefined;
  if (OBLIQUE.has(word) && /^(?:einer?|eine[rs]|jemand|zwei|drei|mehrere|einige)$/.test(governs))
    return "doer";
  if (word === "der" && FEMININE.test(items[index]?.word ?? "")) return undefined;
  return OBLIQUE.has(word) && !NOMINATIVE.has(word) ? undefined : "doer";
}

function isAdjective(item: Item | undefined): boolean {
  if (item === undefined || item.token.kind !== "word" || item.token.isCapital) return false;
  const { word } = item;
  if (NOMINATIVE.has(word) || OBLIQUE.has(word) || AGENT.has(word) || SITE.has(word) || OTHER.has(word))
    return false;
  return (
    ADJECTIVE.test(word) &&
    !["have", "passive", "copula", "conjunction", "oddPast", "modal", "acted", "pastVerb"].some((name) =>
      item.classes.has(name),
    )
  );
}

const PERSON =
  /^\p{L}{2,}(?:(?<!i)er|erin|erinnen|istin|ist|antin|ant|eurin|eur|kraft|kraefte|agentur|crew|truppe|gesellschaft|amt|firma|dienst|buero|abteilung|schicht|leitung|betreuung)$/u;

/** "Der Ableser", "die Empfangskraft", "die Werbeagentur": whoever is called by what they do. */
export function isPersonByForm({ token, word, classes }: Item): boolean {
  if (!token.isCapital || classes.size > 0) return false;
  return PERSON.test(word);
}

/** By an article, or a preposition with one in it. "Ihr Verwalter" is the customer's. */
function isIntroduced(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  for (let skipped = 0; skipped < ADJECTIVES && isAdjective(items[at]); skipped++) at--;
  const before = items[at];
  if (before === undefined || before.classes.has("your")) return false;
  return NOMINATIVE.has(before.word) || OBLIQUE.has(before.word) || /^(?:vom|beim|im|am)$/.test(before.word);
}
