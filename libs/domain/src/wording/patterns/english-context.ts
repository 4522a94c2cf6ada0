import { type Item } from "./item.ts";

/** English words that mean something else by what stands beside them. */
export function englishInContext(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    if (item.classes.has("department") && isAgent(item, items[index - 1], next)) {
      return { ...item, classes: new Set([...item.classes, "party"]) };
    }
    if (item.classes.has("not") && next?.word === "yet")
      return { ...item, word: "not yet", classes: new Set(["not"]) };
    return item;
  });
}

/** "Our billing", "someone in accounts", "billing's"; not "billing address" or "delivery on Monday". */
function isAgent({ token }: Item, before: Item | undefined, next: Item | undefined): boolean {
  if (next?.classes.has("team") === true || /['’]/.test(token.text)) return true;
  return before?.classes.has("determiner") === true && next?.classes.has("thing") !== true;
}
