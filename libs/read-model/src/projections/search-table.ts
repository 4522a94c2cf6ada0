import type { Statements } from "../database/open-file.ts";

/** The folded texts, and the index of their trigrams, which is made at the end while a new file is filled. */
export class SearchTable {
  readonly #sql: Statements;
  readonly #filling: boolean;

  constructor(sql: Statements, filling: boolean) {
    this.#sql = sql;
    this.#filling = filling;
  }

  write(number: number, folded: string): void {
    if (!this.#filling) {
      const before = this.#sql.one<{ folded: string }>(
        "SELECT folded FROM search_texts WHERE number = ?",
        number,
      );
      if (before?.folded === folded) return;
      if (before !== undefined) this.#remove(number, before.folded);
      this.#sql.run("INSERT INTO search_index (rowid, folded) VALUES (?, ?)", number, folded);
    }
    this.#sql.run("INSERT OR REPLACE INTO search_texts (number, folded) VALUES (?, ?)", number, folded);
  }

  /** Merges the whole index into one piece, in which nothing is left of former texts. */
  purge(): void {
    if (!this.#filling) this.#sql.run("INSERT INTO search_index (search_index) VALUES ('optimize')");
  }

  /** The index keeps no texts, so it has to be told what to take out. */
  #remove(number: number, folded: string): void {
    this.#sql.run(
      "INSERT INTO search_index (search_index, rowid, folded) VALUES ('delete', ?, ?)",
      number,
      folded,
    );
  }
}
