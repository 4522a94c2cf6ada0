import type { Statements } from "./open-file.ts";

/** Tells whether another connection has committed anything since it was last asked. */
export class DataVersion {
  readonly #sql: Statements;
  #last: number | undefined;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** True the first time. */
  hasChanged(): boolean {
    const row = this.#sql.one<{ data_version: number }>("PRAGMA data_version");
    const changed = this.#last === undefined || row?.data_version !== this.#last;
    this.#last = row?.data_version;
    return changed;
  }
}
