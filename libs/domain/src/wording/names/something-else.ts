import type { Token } from "../text/tokens.ts";
import type { Mention } from "./mention.ts";
import { foldName } from "./name-index.ts";
import {
  academicTitles,
  bareCompanions,
  businessNouns,
  commonGivenNames,
  conjunctions,
  courtesies,
  deeds,
  determiners,
  institutions,
  isBusiness,
  isBusinessAfter,
  legalForms,
  placeAfter,
  placeWords,
  productWords,
  states,
  streetWords,
} from "./name-surroundings.ts";
import { gradeOf } from "./ordinary-words.ts";
import { type NamedText, neighbour } from "./text-of-names.ts";

/** Whether the name is a street's, a company's, a product's or a place's, or a stranger's, by what stands around it. */
export function namesSomethingElse(text: NamedText, mention: Mention): boolean {
  if (mention.isOfAnother || isPartOfCompound(text, mention) || isStreet(text, mention)) return true;
  if (mention.courtesyAt !== undefined) return isStrangersGivenName(text, mention);
  if (isCompany(text, mention) || isDate(text, mention) || isSaying(text, mention)) return true;
  if (mention.roleAt !== undefined || mention.initial !== undefined || mention.isFull) return false;
  return (
    areSeveral(mention) ||
    isQuoted(text, mention) ||
    isPlace(text, mention) ||
    isProduct(text, mention) ||
    isStranger(text, mention)
  );
}

/** "Weber-Grill", "Thomas-Mann-Straße", "Frau Müller-Lüdenscheidt". */
function isPartOfCompound({ tokens }: NamedText, { first, last }: Mention): boolean {
  const after = tokens[last + 1]?.text === "-" && tokens[last + 1]?.isGlued === true;
  const before = tokens[first - 1]?.text === "-" && tokens[first - 1]?.isGlued === true;
  return (
    (after && tokens[last + 2]?.isGlued === true && tokens[last + 2]?.kind !== "mark") ||
    (before && tokens[first]?.isGlued === true && tokens[first - 2]?.kind !== "mark")
  );
}

/** "Weber Straße 5", "Berg Road". */
function isStreet({ tokens }: NamedText, { last }: Mention): boolean {
  const next = tokens[last + 1];
  return next?.isCapital === true && streetWords.has(next.word);
}

/** "12 May", "Jan. 2027", "3. Mai" */
function isDate({ tokens, language }: NamedText, { first, last, names }: Mention): boolean {
  if (!names.every(({ word }) => gradeOf(word, language) === "time" || word === "jan")) return false;
  const next = tokens[last + 1]?.text === "." ? tokens[last + 2] : tokens[last + 1];
  const day = neighbour(tokens, first, -1);
  return next?.kind === "number" || (day?.kind === "number" && day.text.length <= 2);
}

/** Names in sayings: behind which word they stand for nobody. */
const sayings: ReadonlyMap<string, RegExp> = new Map([
  ["frank", /^und frei/],
  ["otto", /^(?:normalverbraucher|normal)/],
  ["hans", /^(?:dampf|im glueck|wurst)/],
  ["max", /^mustermann/],
  ["erika", /^mustermann/],
  ["jack", /^of all/],
  ["bob", /^is your/],
]);

/** "Frank und frei", "Otto Normalverbraucher" */
function isSaying({ tokens }: NamedText, { last, names }: Mention): boolean {
  const following = tokens.slice(last + 1, last + 3).map(({ word }) => word);
  return sayings.get(names[0]?.word ?? "")?.test(following.join(" ")) === true;
}

/** "Shaw Hill": family names of two colleagues beside each other are another name. */
function areSeveral({ names }: Mention): boolean {
  return names.length > 1 && names.every(({ isFamily, isGiven }) => isFamily && !isGiven);
}

const WORDS_TO_LEGAL_FORM = 4;

/** "Stefan Koch Logistik GmbH", "Müller & Söhne", "Firma Weber", "Bäckerei Fuchs". */
function isCompany({ tokens }: NamedText, { first, last }: Mention): boolean {
  const before = neighbour(tokens, first, -1);
  if (before !== undefined && isBusiness(before.word)) return true;
  const next = tokens[last + 1];
  if (next?.isCapital === true && next.breaks === 0 && isBusinessAfter(next.word)) return true;
  for (let at = last + 1; at <= last + WORDS_TO_LEGAL_FORM; at++) {
    const token = tokens[at];
    if (token === undefined || token.breaks > 0) return false;
    if (token.isCapital && (legalForms.has(token.word) || institutions.has(token.word))) return true;
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

const PLACE_KIND =
  /^(?:town|city|village|district|county|port|municipality|stadt|ort|gemeinde|raum|umgebung)$/;
const GERMAN_PLACE = /^(?:am|im|zum|zur|beim|dem|den|der|auf|unter|hinter)$/;

/** "Am Großen Berg" */
const PLACE_ADJECTIVE =
  /^(?:Großen|Kleinen|Alten|Neuen|Hohen|Langen|Oberen|Unteren|Schwarzen|Weißen|Roten|Grünen)$/;

/** "in Berg", "Am Berg 3", "64732 König", "Groß Berkel", "our Koch plant". */
function isPlace({ tokens, known }: NamedText, { first, last, names, isGenitive }: Mention): boolean {
  const before = neighbour(tokens, first, -1);
  const next = tokens[last + 1];
  if (/^(?:of|von)$/.test(before?.word ?? "") && PLACE_KIND.test(tokens[first - 2]?.word ?? "")) return true;
  if (isGenitive) return false;
  if (before !== undefined && placeWords.has(before.word) && !isAskedFor(tokens, first)) return true;
  if (before?.kind === "number" && before.text.length === 5) return true;
  if (GERMAN_PLACE.test(tokens[first - 2]?.word ?? "") && PLACE_ADJECTIVE.test(before?.text ?? ""))
    return true;
  if (next?.kind === "number" && GERMAN_PLACE.test(before?.word ?? "")) return true;
  if (next !== undefined && placeAfter.has(next.word)) return true;
  const isAdjective =
    names.length === 1 && /^(?:gross|klein|alt|neu|bad|hoch|lang|ober|nieder)$/.test(names[0]?.word ?? "");
  return isAdjective && next?.isCapital === true && next.breaks === 0 && known(last + 1) === undefined;
}

/** "Fragen Sie nach Nadine" */
function isAskedFor(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.word === "nach" &&
    tokens.slice(Math.max(0, first - 4), first).some(({ word }) => /^(?:frag|verlang|such|ruf)/.test(word))
  );
}

/** "Modell Weber", "Fuchs X200", "Sommer 3000", "the Koch valve", "Ihre Brandt Presse". */
function isProduct(text: NamedText, mention: Mention): boolean {
  const { tokens, known, language } = text;
  const { first, last, isGenitive } = mention;
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
  if (isNamedAfterFamily(text, mention)) return true;
  if (isGenitive || before === undefined || !determiners.has(before.word) || known(last + 1) !== undefined)
    return false;
  if (next.kind !== "word") return false;
  return language === "de"
    ? next.isCapital && !isAddress(next.word)
    : !next.isCapital && !deeds.has(next.word) && !states.has(next.word) && !LITTLE_ENGLISH.test(next.word);
}

/** "Brandt Zwieback", "Koch Industries": a family name before a noun; not "hat Brandt Bescheid gegeben". */
function isNamedAfterFamily(
  { tokens, known }: NamedText,
  { first, last, names, isGenitive }: Mention,
): boolean {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  if (isGenitive || names.length > 1 || names[0]?.isGiven === true) return false;
  if (next?.isCapital !== true || next.breaks > 0 || next.word.length < 2) return false;
  if (known(last + 1) !== undefined || isAddress(next.word) || deeds.has(next.word) || states.has(next.word))
    return false;
  return !(
    before !== undefined &&
    (deeds.has(before.word) || conjunctions.has(before.word) || bareCompanions.has(before.word))
  );
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
  if (businessNouns.has(next.word) || gradeOf(foldName(next.text), "de") === "time") return false;
  const before = tokens[first - 1];
  // "Gestern hat Thomas Teile vertauscht": what follows is a noun.
  return (
    !(language === "de" && before !== undefined && deeds.has(before.word)) &&
    !courtesies.has(next.word) &&
    !academicTitles.has(next.word)
  );
}
