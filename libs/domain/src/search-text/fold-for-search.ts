/** Letters that Unicode does not take apart into a base letter and marks. */
const baseLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "a",
  œ: "o",
  ø: "o",
  ı: "i",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ς: "σ",
};

const WITHOUT_BASE = new RegExp(`[${Object.keys(baseLetters).join("")}]`, "g");
const MARKS_AND_INVISIBLES = /[\p{M}\p{Cf}]+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * An umlaut written out. After a vowel or q the letters `ue` are none ("neue", "Bauer", "Quelle"); elsewhere a
 * written-out umlaut and an accidental pair ("aktuell", "Poet") cannot be told apart, and both lose the `e`.
 */
const WRITTEN_OUT_UMLAUT = /([ao]|(?<![aeouq])u)e+/g;

/**
 * The form in which texts and queries meet: lower case, without diacritics, `ß` as `ss`, words parted by single spaces.
 * "Müller", "Mueller" and "MULLER" all become `muller`. Both sides are folded alike, so every word still finds
 * itself; only a query that begins or ends inside such a pair of letters may miss. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS_AND_INVISIBLES, "")
    .replace(WITHOUT_BASE, (letter) => baseLetters[letter] ?? letter)
    .replace(WRITTEN_OUT_UMLAUT, "$1")
    .replace(BETWEEN_WORDS, " ")
    .trim();
}

/** The different words of a query, folded, in their order. */
export function searchTerms(query: string): readonly string[] {
  return [...new Set(foldForSearch(query).split(" "))].filter((term) => term !== "");
}
