import { languages } from "../language/language.ts";
import { refusal } from "./refusal.ts";
import { refusalText } from "./refusal-text.ts";
import { type RefusalCode, refusalTexts } from "./refusal-texts.ts";

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(Object.keys(refusalTexts) as RefusalCode[])("%s", (code) => {
  const { de, en } = refusalTexts[code];

  it("says the rule and what to do, in each language", () => {
    for (const text of [de, en]) expect(text).toMatch(/^\S.*[.:!?] .*\.$/);
  });

  it("names the same values in each language", () => {
    expect(placeholders(en)).toEqual(placeholders(de));
  });
});

it("speaks the reader's language, states and fields included", () => {
  const finished = refusal("point-finished", { state: "closed" });
  expect(refusalText(finished, "de")).toMatch(/^Der Punkt ist abgeschlossen;/);
  expect(refusalText(finished, "en")).toBe(
    "The point is closed; it is not changed any more. Reopen it first.",
  );
  const long = refusal("text-too-long", { field: "title", maxLength: "300" });
  expect(refusalText(long, "de")).toMatch(/^„Titel“ fasst höchstens 300 Zeichen\./);
});

it("names everything that is missing, by the names that are given for ids", () => {
  const missing = {
    ...refusal("confirmation-missing", { customers: "a, b" }),
    further: [refusal("report-undecided")],
  };
  const names = new Map([
    ["a", "Muster GmbH"],
    ["b", "Beispiel AG"],
  ]);
  for (const language of languages) {
    const text = refusalText(missing, language, (id) => names.get(id) ?? id);
    expect(text).toContain("Muster GmbH, Beispiel AG");
    expect(text).toContain(refusalTexts["report-undecided"][language]);
  }
});
