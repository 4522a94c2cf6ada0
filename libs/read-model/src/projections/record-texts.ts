import type { FreeText, IsoDate } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { recordText } from "../queries/record-text.ts";
import { erased } from "./kept-texts.ts";

/** The free texts of records that refer to them by id: whatever is no point and no action. */
export class RecordTexts {
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  put(texts: Readonly<Record<string, FreeText>>): void {
    for (const [id, text] of Object.entries(texts)) {
      this.#sql.run("INSERT OR REPLACE INTO texts (text_id, text) VALUES (?, ?)", id, JSON.stringify(text));
    }
  }

  /** Those of the ids under which a text is kept. */
  among(ids: readonly unknown[]): Record<string, FreeText> {
    const texts: Record<string, FreeText> = {};
    for (const id of ids) {
      const text = typeof id === "string" ? recordText(id, this.#sql) : undefined;
      if (text !== undefined) texts[String(id)] = text;
    }
    return texts;
  }

  /** Forgets what a record referred to before it was replaced or removed. */
  drop(ids: readonly unknown[]): void {
    for (const id of ids)
      if (typeof id === "string") this.#sql.run("DELETE FROM texts WHERE text_id = ?", id);
  }

  erase(id: string, on: IsoDate): void {
    this.#sql.run("UPDATE texts SET text = ? WHERE text_id = ?", JSON.stringify(erased(on)), id);
  }
}
