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

/** What nearly all texts consist of: for them folding comes down to a few letters, in a fraction of the time. */
const PLAIN_GERMAN = /^[\t\n\r -~äöüß]*$/;
const PLAIN_BETWEEN_WORDS = /[^a-z0-9]+/g;
const plainLetters: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u", ß: "ss" };

/**
 * The form in which texts and queries meet: lower case, without diacritics, `ß` as `ss`, words parted by single spaces.
 * "Müller", "Mueller" and "MULLER" all become `muller`. Both sides are folded alike, so every word still finds
 * itself; only a query that begins or ends inside such a pair of letters may miss. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN_GERMAN.test(lower) ? foldPlainGerman(lower) : foldAny(text);
}

function foldPlainGerman(lower: string): string {
  return lower
    .replace(/[äöüß]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(WRITTEN_OUT_UMLAUT, "$1")
    .replace(PLAIN_BETWEEN_WORDS, " ")
    .trim();
}

function foldAny(text: string): string {
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
