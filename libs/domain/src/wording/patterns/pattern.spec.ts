import { tokenize } from "../text/tokens.ts";
import { englishPatterns } from "./english.patterns.ts";
import { englishForms, englishWords } from "./english.words.ts";
import { germanPatterns } from "./german.patterns.ts";
import { germanForms, germanWords } from "./german.words.ts";
import { itemsOf } from "./item.ts";
import { framed, matchEnd, pattern } from "./pattern.ts";
import { wordClasses } from "./word-classes.ts";

const classesOf = wordClasses(
  {
    party: "techniker* *abteilung -dienst",
    botched: "verbock=",
    late: "spät zu-spaet",
    insertion: "der",
    not: "nicht",
    conjunction: "weil",
  },
  [{ name: "deed", form: /^ge\p{L}+t$/u, except: ["late"] }],
);

/** The words that the pattern fits from the first word on. */
function fits(source: string, text: string): string | undefined {
  const items = itemsOf(tokenize(text), classesOf);
  const end = matchEnd(pattern(source), items, 0, new Set(["not"]));
  return end < 0
    ? undefined
    : items
        .slice(0, end)
        .map(({ word }) => word)
        .join(" ");
}

it.each([
  ["ein wort", "Ein Wort mehr", "ein wort"],
  ["ein|kein wort", "Kein Wort", "kein wort"],
  ["ein gutes? wort", "ein Wort", "ein wort"],
  ["ein gutes? wort", "ein gutes Wort", "ein gutes wort"],
  ["<party> hat", "Technikerin hat", "technikerin hat"],
  ["<party> hat", "IT-Abteilung hat", "it-abteilung hat"],
  ["<party> ~2 <deed>", "Techniker hat es gemacht", "techniker hat es gemacht"],
  ["<party> ~2 <deed>", "Techniker hat es nun gemacht", undefined],
  ["<party> ~2 <deed>", "Techniker hat nicht gemacht", undefined],
  ["<party> ~2 <deed>", "Techniker, hat gemacht", undefined],
  ["<party> ~2 <deed>", "Techniker weil gemacht", undefined],
  [
    "<party> ~2 <deed>",
    "Techniker, der am Montag kam, hat gemacht",
    "techniker , der am montag kam , hat gemacht",
  ],
  ["<party> ~2 <deed>", "Techniker (wie immer) gemacht", "techniker ( wie immer ) gemacht"],
  ["<botched>", "verbockte", "verbockte"],
  ["<party> hat", "Paketdienst hat", "paketdienst hat"],
  ["<party> hat", "Dienst hat", undefined],
  ["ein wort !mehr", "ein Wort mehr", undefined],
  ["ein wort $", "ein Wort, mehr", "ein wort"],
  ["ein wort $", "ein Wort mehr", undefined],
])("%j on %j fits %j", (source, text, expected) => expect(fits(source, text)).toBe(expected));

it("takes a chain of compounds without end as many words of a bounded length", () => {
  const items = itemsOf(tokenize("lang-".repeat(2000)), classesOf);
  expect(Math.max(...items.map(({ word }) => word.length))).toBeLessThanOrEqual(70);
});

it("looks up no more beginnings and endings of a word without end than the lists have", () => {
  const [token] = tokenize("x".repeat(20_000));
  if (token === undefined) throw new Error("There is no word.");
  const cut = import.meta.jest.spyOn(String.prototype, "slice");
  classesOf(token);
  const cuts = cut.mock.calls.length;
  cut.mockRestore();
  expect(cuts).toBeLessThanOrEqual(40);
});

it("has to begin with a word", () => {
  expect(() => pattern("~2 wort")).toThrow("begins with a word");
  expect(() => pattern("ein? wort")).toThrow("begins with a word");
});

it("puts each filling into each frame", () => {
  expect(framed(["a {}", "{} b"], ["x", "y"])).toEqual(["a x", "a y", "x b", "y b"]);
});

/** Classes that only the place in a sentence gives. */
const fromContext = ["theirParty", "doer", "agent", "site"];

it.each([
  ["German", germanWords, germanForms, germanPatterns.groups],
  ["English", englishWords, englishForms, englishPatterns.groups],
])("%s patterns name classes that there are", (_, lists, forms, groups) => {
  const known = new Set([...Object.keys(lists), ...forms.map(({ name }) => name), ...fromContext]);
  const named = groups.flatMap(({ patterns, forbids }) => [
    ...forbids,
    ...patterns.flatMap((source) =>
      Array.from(source.matchAll(/<([^>]+)>/g), ([, names]) => names?.split("|") ?? []).flat(),
    ),
  ]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
