import type { Mention } from "./mention.ts";
import {
  academicTitles,
  commonGivenNames,
  courtesies,
  deeds,
  determiners,
  isBusiness,
  legalForms,
  placeAfter,
  placeWords,
  productWords,
  states,
  streetWords,
} from "./name-surroundings.ts";
import { type NamedText, neighbour } from "./text-of-names.ts";

/** Whether the name is a street's, a company's, a product's or a place's, or a stranger's, by what stands around it. */
export function namesSomethingElse(text: NamedText, mention: Mention): boolean {
  if (mention.isOfAnother || isPartOfCompound(text, mention) || isStreet(text, mention)) return true;
  if (mention.courtesyAt !== undefined) return isStrangersGivenName(text, mention);
  if (isCompany(text, mention)) return true;
  if (mention.roleAt !== undefined || mention.initial !== undefined || mention.isFull) return false;
  return (
    isQuoted(text, mention) || isPlace(text, mention) || isProduct(text, mention) || isStranger(text, mention)
  );
}

/** "Weber-Grill", "Thomas-Mann-Straße", "Frau Müller-Lüdenscheidt". */
function isPartOfCompound({ tokens }: NamedText, { first, last }: Mention): boolean {
  const joined = (hyphen: number, word: number) =>
    tokens[hyphen]?.text === "-" &&
    tokens[Math.max(hyphen, word)]?.isGlued === true &&
    tokens[Math.max(hyphen, word) - 1]?.isGlued !== (hyphen < word ? false : undefined) &&
    tokens[word]?.kind !== "mark";
  return joined(last + 1, last + 2) || joined(first - 1, first - 2);
}

/** "Weber Straße 5", "Berg Road". */
function isStreet({ tokens }: NamedText, { last }: Mention): boolean {
  const next = tokens[last + 1];
  return next?.isCapital === true && streetWords.has(next.word);
}

const WORDS_TO_LEGAL_FORM = 4;

/** "Stefan Koch Logistik GmbH", "Müller & Söhne", "Firma Weber", "Bäckerei Fuchs". */
function isCompany({ tokens }: NamedText, { first, last }: Mention): boolean {
  const before = neighbour(tokens, first, -1);
  if (before !== undefined && isBusiness(before.word)) return true;
  for (let at = last + 1; at <= last + WORDS_TO_LEGAL_FORM; at++) {
    const token = tokens[at];
    if (token === undefined || token.breaks > 0) return false;
    if (legalForms.has(token.word) && token.isCapital) return true;
    const leadsOn =
      token.isCapital ||
      token.text === "&" ||
      token.text === "+" ||
      token.word === "und" ||
      token.word === "and";
    if (!leadsOn && token.text !== "-" && token.text !== ".") return false;
  }
  return false;
}

const QUOTES = new Set(["„", "“", "”", '"', "»", "«", "›", "‹", "‚", "‘", "'"]);

function isQuoted({ tokens }: NamedText, { first, last }: Mention): boolean {
  return QUOTES.has(tokens[first - 1]?.text ?? "") && QUOTES.has(tokens[last + 1]?.text ?? "");
}

/** "in Berg", "64732 König", "Groß Berkel", "our Koch plant". */
function isPlace({ tokens, known, language }: NamedText, { first, last, names }: Mention): boolean {
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  if (before !== undefined && placeWords.has(before.word)) return true;
  if (before?.kind === "number" && before.text.length === 5) return true;
  if (next !== undefined && placeAfter.has(next.word)) return true;
  const isAdjective =
    language === "de" &&
    names.length === 1 &&
    /^(?:gross|klein|alt|neu|bad|hoch|lang|ober|nieder)$/.test(names[0]?.word ?? "");
  return isAdjective && next?.isCapital === true && next.breaks === 0 && known(last + 1) === undefined;
}

/** "Modell Weber", "Fuchs X200", "Sommer 3000", "the Koch valve", "Ihre Brandt Presse". */
function isProduct({ tokens, known, language }: NamedText, { first, last, isGenitive }: Mention): boolean {
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  const afterNext = tokens[last + 2];
  if (before !== undefined && productWords.has(before.word)) return true;
  if (next === undefined || next.breaks > 0) return false;
  if (next.kind === "word" && /\d/.test(next.text)) return true;
  if (next.kind === "number" && !next.isGlued && next.text.length > 1) {
    return afterNext?.kind !== "mark"
      ? afterNext?.isCapital !== true
      : afterNext.text !== "." && afterNext.text !== ":";
  }
  if (isGenitive || before === undefined || !determiners.has(before.word) || known(last + 1) !== undefined)
    return false;
  if (next.kind !== "word") return false;
  return language === "de"
    ? next.isCapital && !isAddress(next.word)
    : !next.isCapital && !deeds.has(next.word) && !states.has(next.word) && !LITTLE_ENGLISH.test(next.word);
}

const LITTLE_ENGLISH = /^(?:and|or|of|from|in|at|to|with|by|for|on|who|about|\p{L}+ed)$/u;

/** Words that are written large although they are no nouns. */
function isAddress(word: string): boolean {
  return /^(?:sie|ihnen|ihre?[mnrs]?|du|dir|dich|dein\p{L}*)$/u.test(word);
}

/** "Thomas Mann", "Petra Weber" where Weber is Sabine: somebody's name, but nobody's of ours. */
function isStranger(text: NamedText, mention: Mention): boolean {
  const { tokens, known } = text;
  const before = tokens[mention.first - 1];
  const isAfterStrange =
    before?.isCapital === true &&
    tokens[mention.first]?.breaks === 0 &&
    commonGivenNames.has(before.word) &&
    known(mention.first - 1) === undefined;
  return isAfterStrange || isStrangersGivenName(text, mention);
}

/** A given name with a family name behind it that the directory does not know. */
function isStrangersGivenName(
  { tokens, known, language }: NamedText,
  { first, last, names, isGenitive, initial }: Mention,
): boolean {
  if (
    isGenitive ||
    initial !== undefined ||
    names.length > 1 ||
    names[0]?.isGiven !== true ||
    names[0].isFamily
  )
    return false;
  const next = tokens[last + 1];
  if (next?.isCapital !== true || next.breaks > 0 || known(last + 1) !== undefined || isAddress(next.word))
    return false;
  const before = tokens[first - 1];
  // "Gestern hat Thomas Teile vertauscht": what follows is a noun.
  return (
    !(language === "de" && before !== undefined && deeds.has(before.word)) &&
    !courtesies.has(next.word) &&
    !academicTitles.has(next.word)
  );
}
