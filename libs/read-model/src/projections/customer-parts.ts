import {
  type AssetRecord,
  type ContactPersonRecord,
  emailKey,
  type FreeText,
  foldForSearch,
  phoneKey,
  readable,
  type SiteRecord,
} from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { erased, type KeptTexts, textOf } from "./kept-texts.ts";
import type { RecordTexts } from "./record-texts.ts";

/** A site, a machine or contract, or a contact person; free texts stand in it by their ids. */
type PartOfCustomer =
  | { readonly part: "site"; readonly id: string; readonly record: SiteRecord }
  | { readonly part: "asset"; readonly id: string; readonly record: AssetRecord }
  | { readonly part: "contact_person"; readonly id: string; readonly record: ContactPersonRecord };

const MOST_REMEMBERED = 50_000;

/** What belongs to customers, and the folded words by which it is found. */
export class CustomerParts {
  readonly #sql: Statements;
  readonly #texts: RecordTexts;
  readonly #folded = new Map<string, string>();

  constructor(sql: Statements, texts: RecordTexts) {
    this.#sql = sql;
    this.#texts = texts;
  }

  /** Empty for what is not there (any more). */
  folded(partId: string): string {
    const known = this.#folded.get(partId);
    if (known !== undefined) return known;
    const row = this.#sql.one<{ folded: string }>(
      "SELECT folded FROM customer_parts WHERE part_id = ?",
      partId,
    );
    const folded = row?.folded ?? "";
    if (this.#folded.size >= MOST_REMEMBERED) this.#folded.clear();
    this.#folded.set(partId, folded);
    return folded;
  }

  put(customerId: string, part: PartOfCustomer, texts: KeptTexts): void {
    this.#folded.delete(part.id);
    this.#sql.run(
      `INSERT OR REPLACE INTO customer_parts (part_id, customer_id, part, record, folded, email_key, phone_key)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      part.id,
      customerId,
      part.part,
      JSON.stringify(part.record),
      foldedWords(part, texts),
      ...lookupKeys(part),
    );
  }

  remove(partId: string): void {
    this.#folded.delete(partId);
    this.#sql.run("DELETE FROM customer_parts WHERE part_id = ?", partId);
  }

  /** Of somebody who was removed before there is nothing left to erase. */
  eraseContactPerson(id: string, on: string): void {
    const row = this.#sql.one<{ customer_id: string; record: string }>(
      "SELECT customer_id, record FROM customer_parts WHERE part_id = ?",
      id,
    );
    if (row === undefined) return;
    const person = JSON.parse(row.record) as ContactPersonRecord;
    const record: ContactPersonRecord = {
      ...person,
      name: erased(on),
      email: person.email && erased(on),
      phone: person.phone && erased(on),
    };
    this.put(row.customer_id, { part: "contact_person", id, record }, {});
  }

  /**
   * After a text was erased: takes it out of the words as well.
   * @returns the ids of the parts in which it stood
   */
  eraseText(customerId: string, textId: string): readonly string[] {
    const rows = this.#sql.all<{ id: string; part: PartOfCustomer["part"]; record: string }>(
      "SELECT part_id AS id, part, record FROM customer_parts WHERE customer_id = ? AND instr(record, ?) > 0",
      customerId,
      textId,
    );
    for (const { id, part, record } of rows) {
      const read = { id, part, record: JSON.parse(record) } as PartOfCustomer;
      this.put(customerId, read, this.#texts.among(wordsOf(read)));
    }
    return rows.map(({ id }) => id);
  }
}

/** By which a contact person who calls or writes is found: e-mail address and telephone number. */
function lookupKeys({ part, record }: PartOfCustomer): readonly [string | null, string | null] {
  if (part !== "contact_person") return [null, null];
  const [email, phone] = [readable(record.email), readable(record.phone)];
  return [email === undefined ? null : emailKey(email), phone === undefined ? null : phoneKey(phone)];
}

function foldedWords(part: PartOfCustomer, texts: KeptTexts): string {
  const words = wordsOf(part).map((word) => readable(textOf(texts, word)) ?? "");
  return foldForSearch(words.join(" "));
}

function wordsOf({ part, record }: PartOfCustomer): readonly (FreeText | null)[] {
  switch (part) {
    case "site":
      return [record.name, record.address];
    case "asset":
      return [record.name, record.serialNumber];
    case "contact_person":
      return [record.name];
    default:
      return part satisfies never;
  }
}
