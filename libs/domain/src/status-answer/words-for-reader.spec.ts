import { readableTo } from "./words-for-reader.ts";

const formal = { language: "de", formOfAddress: "formal" } as const;
const informal = { language: "de", formOfAddress: "informal" } as const;

it.each([
  "Am Dienstag bauen wir sie bei Ihnen ein.",
  "Wir schicken Ihre Rolle.",
  "Wir sehen, was Sie brauchen.",
])("leaves words with Sie out of a text with du: %s", (words) => {
  expect(readableTo(words, informal)).toBeUndefined();
  expect(readableTo(words, formal)).toBe(words);
});

it.each(["Wir schicken dir die Rolle.", "Deine Rolle kommt.", "Wir rufen an, damit du planen kannst."])(
  "leaves words with du out of a text with Sie: %s",
  (words) => {
    expect(readableTo(words, formal)).toBeUndefined();
    expect(readableTo(words, informal)).toBe(words);
  },
);

it.each([
  "Die Rollen sind da. Sie werden morgen eingebaut.",
  "Wir prüfen sie und ihre Lager.",
  "Nach der Dichtung tauschen wir den Dirigenten-Taster.",
])("lets everything else stand, whoever may be meant: %s", (words) => {
  for (const reader of [formal, informal]) expect(readableTo(words, reader)).toBe(words);
});

it("has one form of address in English, and nothing to say of what was erased", () => {
  expect(readableTo("Wir rufen Sie an.", { ...informal, language: "en" })).toBe("Wir rufen Sie an.");
  expect(readableTo({ erasedOn: "2026-11-20" }, formal)).toBeUndefined();
});
