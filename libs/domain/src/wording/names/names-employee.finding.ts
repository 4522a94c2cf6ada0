import type { Span } from "../finding.ts";
import { overlapsAny } from "../finding-spans.ts";
import type { Token } from "../text/tokens.ts";
import { titleOf } from "./customer-name.ts";
import { initialsAt } from "./initials.ts";
import { type Mention, mentionAt } from "./mention.ts";
import { foldName } from "./name-index.ts";
import {
  customerWords,
  isBusiness,
  isRole,
  isTheirRole,
  legalForms,
  origins,
  our,
  theirs,
} from "./name-surroundings.ts";
import { gradeOf } from "./ordinary-words.ts";
import { comesFromDepartment, endOfOrigin, meansPerson } from "./person-evidence.ts";
import { namesSomethingElse } from "./something-else.ts";
import { isIntroducedAsContact, type NamedText } from "./text-of-names.ts";

/** A place where somebody of ours is named. */
export interface NamedEmployee extends Span {
  /** How the name stands in the sentence, for a better wording. */
  readonly form: "owner" | "actor" | "mentioned";
}

type IsDepartment = (token: Token | undefined) => boolean;

/** Everybody of the staff directory that the text names, in whatever form, outside the contact line. */
export function namedEmployees(text: NamedText, isDepartment: IsDepartment): readonly NamedEmployee[] {
  const found: NamedEmployee[] = [];
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentionAt(text, at);
    if (mention !== undefined) {
      if (isNamedEmployee(text, mention, isDepartment)) found.push(employeeOf(text, mention, isDepartment));
      at = mention.end;
    } else {
      const initials = initialsAt(text, at);
      if (initials === undefined) continue;
      const end = endOfOrigin(text, initials.end, isDepartment);
      found.push({ ...spanOf(tokens, initials.begin, end), form: formOf(tokens, end, false) });
      at = end;
    }
  }
  return found;
}

function isNamedEmployee(text: NamedText, mention: Mention, isDepartment: IsDepartment): boolean {
  const span = spanOf(text.tokens, mention.begin, mention.end);
  if (overlapsAny(text.contactLine, span)) return false;
  if (overlapsAny(text.addresses, span)) return isAddressOfPerson(text, mention);
  const isOurs = isSaidToBeOurs(text, mention) || comesFromDepartment(text, mention.end, isDepartment);
  if (!isOurs && isCustomers(text, mention)) return false;
  if (!isOurs && overlapsAny(text.greetings, span) && mayBeGreeted(text, mention)) return false;
  if (!isOurs && !mention.isFull && belongsToCustomer(text, mention)) return false;
  if (isIntroducedAsContact(text, mention)) return false;
  if (!isOurs && namesOrganization(text, mention)) return false;
  if (namesSomethingElse(text, mention)) return false;
  if (mention.courtesyAt !== undefined || mention.roleAt !== undefined) return isTitledName(text, mention);
  if (mention.initial !== undefined) return isLarge(text, mention.first);
  if (mention.isFull && isSurelyName(text, mention)) return true;
  return meansPerson(text, mention, isDepartment);
}

/** "Petra Sommer", "petra sommer"; not "will page" where Will Page is a colleague. */
function isSurelyName(text: NamedText, { first, names }: Mention): boolean {
  return isLarge(text, first) || names.some(({ word }) => gradeOf(word, text.language) === "rare");
}

/** "Herr Koch", "frau weber"; not "die Frau an …" where An is a colleague, nor "our technician will" where Will is. */
function isTitledName({ tokens, language }: NamedText, { first, last, names, courtesyAt }: Mention): boolean {
  if (tokens[last]?.isCapital === true) return true;
  const isOrdinary = names.every(({ word }) => gradeOf(word, language) === "other");
  return (tokens[first]?.word.length ?? 0) > 3 && (courtesyAt !== undefined || !isOrdinary);
}

/** In an address the name stands alone or beside the given name or its initial: "s.koch@", not "koch@kunde.example". */
function isAddressOfPerson(
  { tokens, contactNames }: NamedText,
  { first, last, names, isFull }: Mention,
): boolean {
  if (names.every(({ word }) => contactNames.has(word))) return false;
  const [dot, letter] = [tokens[first - 1], tokens[first - 2]];
  const hasInitial =
    dot !== undefined &&
    /^[._-]$/.test(dot.text) &&
    dot.isGlued &&
    names.some(({ initials }) => initials.has(letter?.word ?? ""));
  const isLocal = tokens.slice(last + 1, last + 4).some(({ text }) => text === "@");
  return isLocal && (hasInitial || isFull || hasPartnerBefore(tokens, first, names));
}

function hasPartnerBefore(tokens: readonly Token[], first: number, names: Mention["names"]): boolean {
  const given = tokens[first - 2]?.word ?? "";
  return names.some(({ partners }) => partners.has(given));
}

/** "Herr Müller aus unserem Lager", "unser Kollege Müller", "Müller, unser Techniker". */
function isSaidToBeOurs({ tokens }: NamedText, { begin, end, roleAt }: Mention): boolean {
  if (our.has(tokens[begin - 1]?.word ?? "")) return true;
  if (
    roleAt !== undefined &&
    isRole(tokens[roleAt]?.word ?? "") &&
    !theirs.has(tokens[roleAt - 1]?.word ?? "")
  )
    return true;
  const next = tokens[end + 1];
  if (next?.text === ",") return our.has(tokens[end + 2]?.word ?? "");
  return next !== undefined && origins.has(next.word) && our.has(tokens[end + 2]?.word ?? "");
}

/** The affected customer's own name, with the title that the customer has. */
function isCustomers({ tokens, customer }: NamedText, { names, courtesyAt }: Mention): boolean {
  if (!names.every(({ word }) => customer.words.has(word))) return false;
  if (courtesyAt === undefined) return true;
  const title = titleOf(tokens[courtesyAt]?.word ?? "");
  return names.every(({ word }) => {
    const titles = customer.titles.get(word);
    return titles === undefined || title === undefined || titles.has(title);
  });
}

/** Who is greeted is the customer, unless the customer is known by another name. */
function mayBeGreeted({ customer }: NamedText, { names }: Mention): boolean {
  return !customer.isPerson || names.some(({ word }) => customer.words.has(word));
}

/** "Ihre Kollegin Frau Weber", "Frau Schmidt aus Ihrer Buchhaltung". */
function belongsToCustomer(
  { tokens, customer }: NamedText,
  { begin, end, courtesyAt, roleAt }: Mention,
): boolean {
  const titleAt = courtesyAt ?? roleAt;
  if (titleAt !== undefined) {
    const before = tokens[begin - 1];
    const isTheirs = theirs.has(before?.word ?? "") && before?.text !== before?.word;
    if (isTheirs && isTheirRole(tokens[titleAt]?.word ?? "")) return true;
    const beforeThat = tokens[begin - 2];
    if (isTheirRole(before?.word ?? "") && theirs.has(beforeThat?.word ?? "")) return true;
  }
  if (customerWords.has(tokens[begin - 1]?.word ?? "")) return true;
  const [next, whose, company] = [tokens[end + 1], tokens[end + 2], tokens[end + 3]];
  if (next === undefined || whose === undefined || !origins.has(next.word)) return false;
  const isCompany = [whose, company].some((token) => token !== undefined && isBusiness(token.word));
  return (
    theirs.has(whose.word) ||
    isCompany ||
    isLegalFormNear(tokens, end + 2) ||
    customer.words.has(foldName(whose.text))
  );
}

/** "Frau Schmidt von der Nordbau AG". */
function isLegalFormNear(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 5)
    .some(({ word, isCapital, breaks }) => isCapital && breaks === 0 && legalForms.has(word));
}

function employeeOf(text: NamedText, mention: Mention, isDepartment: IsDepartment): NamedEmployee {
  const { tokens } = text;
  const end = endOfOrigin(text, mention.end, isDepartment);
  return { ...spanOf(tokens, mention.begin, end), form: formOf(tokens, end, mention.isGenitive) };
}

function formOf(tokens: readonly Token[], end: number, isGenitive: boolean): NamedEmployee["form"] {
  if (isGenitive && tokens[end + 1]?.kind === "word") return "owner";
  return /^(?:hat|hatte|has|had)$/.test(tokens[end + 1]?.word ?? "") ? "actor" : "mentioned";
}

/** Our own name, "Koch GmbH" or "Ihr Team von Koch", where nobody is named Herr or Stefan Koch. */
function namesOrganization(
  { tokens, organization }: NamedText,
  { names, begin, end, courtesyAt, roleAt, initial, isFull }: Mention,
): boolean {
  if (overlapsAny(organization.spans, spanOf(tokens, begin, end))) return true;
  if (courtesyAt !== undefined || roleAt !== undefined || initial !== undefined || isFull) return false;
  return names.every(({ word }) => organization.words.has(word));
}

function isLarge({ tokens }: NamedText, at: number): boolean {
  return tokens[at]?.isCapital === true;
}

function spanOf(tokens: readonly Token[], begin: number, end: number): Span {
  return { from: tokens[begin]?.from ?? 0, to: tokens[end]?.to ?? 0 };
}
