import { wordingCheckerFor } from "klartext/domain";
import { englishWords } from "./english.words.ts";
import { germanWords } from "./german.words.ts";
import type { PageWords } from "./page-words.ts";

const everyWords: readonly (readonly [string, PageWords])[] = [
  ["Sie", germanWords.formal],
  ["du", germanWords.informal],
  ["English", englishWords],
];

/** Every sentence of the page, those that take something with an example. */
function sentencesOf(words: PageWords): string[] {
  const sentences = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value === "function")
      return [value("20. November", "20. November", "Antriebsrolle") as string];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentences) : [];
  };
  return sentences(words);
}

it.each(everyWords)("the page's own words pass the wording check: %s", (_, words) => {
  const check = wordingCheckerFor(["Thomas Müller", "Sandra Koch"]);
  const refused = sentencesOf(words).flatMap((text) =>
    check({ language: words.language, kind: "status_update", text }).findings.filter(
      ({ severity }) => severity === "refused",
    ),
  );
  expect(refused).toEqual([]);
});

it("speaks to those with du as du, and to the others as Sie", () => {
  const formal = sentencesOf(germanWords.formal).join("\n");
  const informal = sentencesOf(germanWords.informal).join("\n");
  expect(formal).not.toMatch(/\b(?:du|dich|dir|deine?[mnrs]?)\b/i);
  expect(informal).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b(?! zeigt)/);
});
