import fc from "fast-check";
import { foldForSearch, searchTerms } from "./fold-for-search.ts";

it.each([
  ["muller", ["Müller", "Mueller", "MÜLLER", "muller", "Mu\u0308ller"]],
  ["grossbackerei holzl", ["Großbäckerei Hölzl", "GROSSBAECKEREI HOELZL", "  großbäckerei,\n\tHölzl! "]],
  ["kruger sohne kg", ["Krüger & Söhne KG", "Krueger+Soehne KG"]],
  ["bauerin", ["Bäuerin", "Baeuerin"]],
  ["strasse", ["Straße", "STRASSE", "STRAẞE"]],
  ["istanbul", ["İstanbul", "ISTANBUL", "ıstanbul"]],
  ["lodz", ["Łódź", "lodz"]],
  ["ol", ["Øl", "Öl", "Oel"]],
  ["ersatzteil", ["Ersatz\u00adteil", "ERSATZTEIL"]],
  ["finale", ["ﬁnale"]],
  ["24h hotline", ["24h-Hotline", "24h – Hotline"]],
])("folds to %j: %j", (folded, texts) => {
  for (const text of texts) expect(foldForSearch(text)).toBe(folded);
});

it("leaves ue alone where it is no umlaut", () => {
  expect(foldForSearch("neue Bauer Steuerkarte Quelle")).toBe("neue bauer steuerkarte quelle");
});

it("keeps letters of other scripts", () => {
  expect(foldForSearch("Ψάρι 東京")).toBe("ψαρι 東京");
});

it("parts a query into its different words", () => {
  expect(searchTerms(" Wartung, verschoben; WARTUNG ")).toEqual(["wartung", "verschoben"]);
  expect(searchTerms("?!")).toEqual([]);
});

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."aeouqäöüßœ xE".split("")) }),
);

it("law: folding twice changes nothing", () => {
  fc.assert(
    fc.property(texts, (text) => expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))),
    {
      numRuns: 2000,
    },
  );
});

it("law: the short way for plain German texts leads to the same as the long one", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aeouqsxzäöüßÄÖÜAEU 09.,-!\n\t~".split("")) });
  const invisible = "\u200b";
  fc.assert(
    fc.property(plain, (text) => expect(foldForSearch(text)).toBe(foldForSearch(text + invisible))),
    { numRuns: 2000 },
  );
});

it("law: umlauts and their written-out forms meet in words", () => {
  const written: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  const word = fc.array(fc.constantFrom("b", "ä", "m", "ö", "r", "ü", "t", "ß", "i"), { minLength: 1 });
  fc.assert(
    fc.property(word, (letters) => {
      const writtenOut = letters.map((letter) => written[letter] ?? letter).join("");
      // Two umlauts in a row occur in no German word.
      fc.pre(!/[äöü]{2}/.test(letters.join("")));
      expect(foldForSearch(writtenOut)).toBe(foldForSearch(letters.join("")));
    }),
  );
});

it("law: nothing is left but letters, digits and single spaces between them", () => {
  fc.assert(
    fc.property(texts, (text) =>
      expect(foldForSearch(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u),
    ),
    { numRuns: 2000 },
  );
});
