import { foldWord } from "./list-row.ts";

/** Signs and words between several names; `&` and `+` only with a space beside them ("F&E" is one department). */
const BETWEEN_NAMES = /\s*[,;/\n]\s*|\s+[&+]\s*|\s*[&+]\s+|\s+(?:und|and|sowie|oder|or)\s+/i;

/**
 * The names in an owner cell. One name is a team. Several become one team named by the whole cell as it stands, and a
 * note of the parts: which of them answers for the point is for people to say, never for the import to guess.
 */
export function ownerNames(cell: string): readonly string[] {
  return cell
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Stands in customer columns where no single customer is meant. */
const NO_SINGLE_CUSTOMER = new Set(
  "intern, alle, alle Kunden, mehrere, mehrere Kunden, diverse, div., verschiedene, unbekannt, anonym, internal, all, all customers, several, various, multiple, unknown"
    .split(", ")
    .map(foldWord),
);

export function namesOneCustomer(text: string): boolean {
  return !NO_SINGLE_CUSTOMER.has(foldWord(text));
}

const TICKET =
  /^(?:ticket|case|vorgang|fall|incident|anfrage|call)s?[\s\-.:]*(?:nr\.?|no\.?|id|#)?[\s:#]*(?=[\w-]*\d)([\w-]+)$/i;

/** "Ticket 88121": the number under which another system keeps the matter. */
export function ticketReference(source: string): string | undefined {
  return TICKET.exec(source)?.[1];
}

const REFERENCE =
  /(?:\b(?:s|siehe|vgl|wie|see|cf|same as|like|zu|von|mit|of|gleich)\b\.?\s*(?:auch\s+)?)(?:nr|nummer|no|number|punkt|pos|position|op|lfd\. nr|item|#)\.?\s*#?\s*(\d[\w-]*)/gi;
const DUPLICATE = /\b(?:dublette|doublette|duplikat|duplicate|doppelt|doppelerfassung|doppelmeldung)\b/i;

export interface RowReference {
  /** The other row's number. */
  readonly number: string;
  /** True when the row says, in so many words, that it is the same matter. */
  readonly duplicate: boolean;
}

/**
 * The other row of the list that this one speaks of ("s. Nr. 5", "wie Nr. 1"). Only when the row also calls itself a
 * duplicate, and names exactly one other row, it is a candidate for joining; "wie Nr. 1" alone may as well be the next
 * case of the same kind, so it stays a note.
 */
export function rowReference(texts: readonly string[], ownNumber: string): RowReference | undefined {
  const numbers = new Set<string>();
  for (const text of texts) for (const match of text.matchAll(REFERENCE)) if (match[1]) numbers.add(match[1]);
  numbers.delete(ownNumber);
  const [number, ...others] = numbers;
  if (number === undefined) return undefined;
  return { number, duplicate: others.length === 0 && texts.some((text) => DUPLICATE.test(text)) };
}

/** "erledigt (12.08.26)", "erledigt am 12.08.": the word and the date in a state cell. */
export function stateWithDate(cell: string): { readonly word: string; readonly date: string } | undefined {
  const match =
    /^(.*?\p{L}\.?)[\s,:(-]+(?:am\s+|on\s+)?(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{4}-\d{2}-\d{2})\)?$/u.exec(
      cell,
    );
  return match?.[1] === undefined || match[2] === undefined ? undefined : { word: match[1], date: match[2] };
}
