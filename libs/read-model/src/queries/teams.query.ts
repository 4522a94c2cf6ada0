import type { FreeText } from "klartext/domain";
import { DataVersion } from "../database/data-version.ts";
import type { Statements } from "../database/open-file.ts";
import type { TeamRow } from "./directory-rows.ts";

const ALL = `SELECT team_id AS teamId, text AS name, dissolved FROM teams LEFT JOIN texts ON text_id = name_text
             ORDER BY sort_key IS NULL, sort_key, team_id`;

/** The teams, kept in memory as long as nothing was projected. */
export class Teams {
  readonly #sql: Statements;
  readonly #version: DataVersion;
  #all: readonly TeamRow[] = [];
  #json = new Map<string, string>();

  constructor(sql: Statements) {
    this.#sql = sql;
    this.#version = new DataVersion(sql);
  }

  all(): readonly TeamRow[] {
    this.#refresh();
    return this.#all;
  }

  one(teamId: string): TeamRow | undefined {
    return this.all().find((team) => team.teamId === teamId);
  }

  /** To be called before `json`, once per query. */
  refresh(): void {
    this.#refresh();
  }

  /** How a line shows the team. */
  json(teamId: string): string {
    return this.#json.get(teamId) ?? JSON.stringify({ id: teamId, name: null });
  }

  #refresh(): void {
    if (!this.#version.hasChanged()) return;
    const rows = this.#sql.all<{ teamId: string; name: string | null; dissolved: number }>(ALL);
    this.#all = rows.map(({ teamId, name, dissolved }) => ({
      teamId,
      name: name === null ? "" : (JSON.parse(name) as FreeText),
      dissolved: dissolved === 1,
    }));
    this.#json = new Map(this.#all.map(({ teamId, name }) => [teamId, JSON.stringify({ id: teamId, name })]));
  }
}
