import { readerLanguage } from "./reader-language.ts";

describe("the reader's language", () => {
  it.each([
    [undefined, "de"],
    ["", "de"],
    ["en", "en"],
    ["EN-gb", "en"],
    ["de-AT,en;q=0.8", "de"],
    ["fr, en;q=0.3", "en"],
    ["en;q=0.5, de;q=0.9", "de"],
    ["en;q=0, fr", "de"],
    ["en;level=1;q=0.7, de;q=0.6", "en"],
    ["fr-CH, *;q=0.5", "de"],
    [";;q=x,,*;q=9", "de"],
  ])("of %j is %s", (header, language) => {
    expect(readerLanguage(header)).toBe(language);
  });
});
