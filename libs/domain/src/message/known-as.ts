import { emailKey, phoneKey } from "../customer/lookup-keys.ts";
import { type PersonalData, readable } from "../text/index.ts";

/** By what customers are known to us. To other customers nothing of it is told. */
export interface KnownAs {
  /** Of customers and their contact persons. */
  readonly names: readonly string[];
  readonly customerNumbers: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** A customer as far as others could learn of them; what was erased, nobody can. */
export interface KnownCustomer {
  readonly name: PersonalData;
  readonly customerNumber: PersonalData | null;
  readonly contactPersons: readonly {
    readonly name: PersonalData;
    readonly email: PersonalData | null;
    readonly phone: PersonalData | null;
  }[];
}

export const nobody: KnownAs = { names: [], customerNumbers: [], emails: [], phones: [] };

export function knownAs(customers: readonly KnownCustomer[]): KnownAs {
  const persons = customers.flatMap(({ contactPersons }) => contactPersons);
  return {
    names: customers.flatMap(({ name, contactPersons }) =>
      readableOf([name, ...contactPersons.map((it) => it.name)]),
    ),
    customerNumbers: readableOf(customers.map(({ customerNumber }) => customerNumber)),
    emails: readableOf(persons.map(({ email }) => email)),
    phones: readableOf(persons.map(({ phone }) => phone)),
  };
}

function readableOf(texts: readonly (PersonalData | null)[]): readonly string[] {
  return texts.flatMap((text) => readable(text) ?? []);
}

/** A number, an address or a telephone number of theirs that stands in one of the texts, and is not the reader's own, too. */
export function markIn(texts: readonly string[], theirs: KnownAs, own: KnownAs): string | undefined {
  const all = texts.join("\n");
  const others = (marks: readonly string[], mine: readonly string[]) =>
    marks.filter((it) => !mine.includes(it));
  return (
    others(theirs.emails, own.emails).find((email) => emailKey(all).includes(emailKey(email))) ??
    numberIn(all, others(theirs.customerNumbers, own.customerNumbers)) ??
    phoneIn(all, others(theirs.phones, own.phones))
  );
}

/** Fewer digits may be a year, an amount or the number of a house. */
const FEWEST_DIGITS = 5;
const FEWEST_WITH_LETTERS = 4;

function numberIn(text: string, customerNumbers: readonly string[]): string | undefined {
  const told = customerNumbers.filter(isTelling);
  if (told.length === 0) return undefined;
  const parts = ` ${partsOf(text).join(" ")} `;
  return told.find((customerNumber) => parts.includes(` ${partsOf(customerNumber).join(" ")} `));
}

function isTelling(customerNumber: string): boolean {
  const letters = partsOf(customerNumber).join("");
  return (
    letters.length >= (/^\p{N}*$/u.test(letters) ? FEWEST_DIGITS : FEWEST_WITH_LETTERS) &&
    /\p{N}/u.test(letters)
  );
}

/** Letters and digits apart, for the same number is written as K-7101 and as K 7101. */
function partsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}

/** However the digits are grouped, with or without the prefix of the country. */
function phoneIn(text: string, phones: readonly string[]): string | undefined {
  const digits = text.replaceAll("(0)", "").replace(/(?<=\d)[\s()/.–-]+(?=\d)/g, "");
  return phones.find((phone) => {
    const significant = phoneKey(phone)?.replace(/^[+0]+/, "") ?? "";
    return significant.length > FEWEST_DIGITS && digits.includes(significant);
  });
}
