import { likelyLanguage } from "./text-language.ts";

it.each([
  ["Wir haben Ihnen die falsche Rolle geliefert.", "de"],
  ["We delivered the wrong roller to you.", "en"],
  ["Der Service hat das Meeting um 16 Uhr abgesagt.", "de"],
  ["The Müller order was sent to Köln by mistake.", "en"],
] as const)("%j reads as %s, whatever is expected", (text, language) => {
  expect(likelyLanguage(text, "de")).toBe(language);
  expect(likelyLanguage(text, "en")).toBe(language);
});

it.each(["", "Ersatzteil", "24.11.2026"])("%j tells nothing: what is expected holds", (text) => {
  expect(likelyLanguage(text, "de")).toBe("de");
  expect(likelyLanguage(text, "en")).toBe("en");
});
