import type { SQLInputValue } from "node:sqlite";
import type { PublicHolidays } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import { dayCountAt, endOfDay } from "../projections/reckoned-time.ts";
import {
  age,
  type Condition,
  condition,
  conditionsOf,
  lightRank,
  type Viewpoint,
} from "./point-conditions.ts";
import { fromCursor, toCursor } from "./point-cursor.ts";
import { type Line, linesToJson } from "./point-lines.ts";
import type { PointPage, PointPageRequest, PointSelection } from "./point-list-request.ts";
import { defaultSort, type PageStart, type Part, partsAfter, sortExpression } from "./point-order.ts";
import { pointSearch } from "./point-search.ts";
import { Settings } from "./settings.query.ts";
import { Teams } from "./teams.query.ts";
import { walkableIndex } from "./walkable-index.ts";

const DEFAULT_LIMIT = 50;
/** So many lines are looked at, at most, where nothing else may wait: a few milliseconds. */
const MOST_LOOKED_AT = 1000;
/** From so many texts on it is quicker to read the list in its order until the page is full. */
const MANY_TEXTS = 5000;
const MOST_KNOWN_SEARCHES = 1000;

/** Reads the open-points list from one connection. */
export class PointList {
  readonly #sql: Statements;
  readonly #settings: Settings;
  readonly #teams: Teams;
  /** Searches for which walking was in vain. */
  readonly #rare = new Set<string>();

  constructor(sql: Statements, publicHolidays: PublicHolidays) {
    this.#sql = sql;
    this.#settings = new Settings(sql, publicHolidays);
    this.#teams = new Teams(sql);
  }

  /**
   * The page, when it can be had by looking at few lines in the order of an index; else `null`.
   * @throws InvalidCursor
   */
  pageAtOnce(request: PointPageRequest): PointPage | null {
    const { filter = {}, sort = defaultSort, search = "", asOf, limit = DEFAULT_LIMIT, withTotal } = request;
    const index = walkableIndex(filter, sort);
    if (index === null || asOf !== undefined || withTotal || this.#rare.has(search)) return null;
    const view = this.#view(request);
    const key = sortExpression(sort.by, view.now, view.today);
    const conditions = conditionsOf(filter, view);
    const sought = pointSearch(search, this.#sql);
    if (sought !== null) conditions.push(sought.byReading);
    const start = startOf(request);
    const lines: Line[] = [];
    for (const part of partsAfter(start, key, sort.direction)) {
      const walk = all([condition(index.where, ...index.values), ...part.where]);
      const inner = `SELECT p.number FROM points p INDEXED BY ${index.name} WHERE ${walk.sql} ORDER BY ${part.orderBy} LIMIT ?`;
      const innerValues = [...walk.values, ...part.orderValues, MOST_LOOKED_AT];
      const wanted = limit + 1 - lines.length;
      // CROSS JOIN keeps the walk outermost, so that lines come in its order.
      const where = all(conditions);
      const found = this.#sql.all<Line>(
        `SELECT ${lineColumns(key)} FROM (${inner}) AS walk CROSS JOIN points p ON p.number = walk.number WHERE ${where.sql} LIMIT ?`,
        ...lineValues(key, view),
        ...innerValues,
        ...where.values,
        wanted,
      );
      lines.push(...found);
      if (found.length === wanted) break;
      if (this.#isLong(inner, innerValues)) return this.#inVain(search);
    }
    return this.#toPage(lines, request, limit, null);
  }

  /** @throws InvalidCursor */
  page(request: PointPageRequest): PointPage {
    const { limit = DEFAULT_LIMIT, withTotal = false } = request;
    const lines = [...this.#lines(request, startOf(request), limit + 1)];
    return this.#toPage(lines, request, limit, withTotal ? this.#count(request) : null);
  }

  /** UTF-8 bytes of a JSON `string[]`. */
  ids(selection: PointSelection): Uint8Array {
    const view = this.#view(selection);
    const { by, direction } = selection.sort ?? defaultSort;
    const key = sortExpression(by, view.now, view.today);
    const { source, where } = this.#source(selection, view);
    const way = direction === "asc" ? "ASC" : "DESC";
    const row = this.#sql.one<{ ids: Uint8Array }>(
      `SELECT CAST(json_group_array(id) AS BLOB) AS ids FROM (
         SELECT p.id FROM ${source.sql} p WHERE ${where.sql} ORDER BY ${key.sql} ${way} NULLS LAST, p.number ${way})`,
      ...source.values,
      ...where.values,
      ...key.values,
    );
    return row?.ids ?? new TextEncoder().encode("[]");
  }

  /** UTF-8 bytes of the JSON text of a `PointRow[]`. */
  byIds(ids: readonly string[], seenBy: Pick<PointSelection, "now" | "viewerId" | "asOf">): Uint8Array {
    const view = this.#view(seenBy);
    const { source } = this.#source(seenBy, view);
    const key = condition("NULL");
    const lines = ids.flatMap((id) =>
      this.#sql.all<Line>(
        `SELECT ${lineColumns(key)} FROM ${source.sql} p WHERE p.number = (SELECT number FROM numbers WHERE id = ?)`,
        ...lineValues(key, view),
        ...source.values,
        id,
      ),
    );
    this.#teams.refresh();
    return linesToJson(lines, this.#teams);
  }

  *#lines(selection: PointSelection, start: PageStart | null, limit: number): Iterable<Line> {
    const view = this.#view(selection);
    const { by, direction } = selection.sort ?? defaultSort;
    const key = sortExpression(by, view.now, view.today);
    const { source, where } = this.#source(selection, view);
    let left = limit;
    for (const part of partsAfter(start, key, direction)) {
      const lines = this.#part(source, all([where, ...part.where]), part, key, view, left);
      yield* lines;
      left -= lines.length;
      if (left === 0) return;
    }
  }

  #part(
    source: Condition,
    where: Condition,
    part: Part,
    key: Condition,
    view: Viewpoint,
    limit: number,
  ): Line[] {
    return this.#sql.all<Line>(
      `SELECT ${lineColumns(key)} FROM ${source.sql} p WHERE ${where.sql} ORDER BY ${part.orderBy} LIMIT ?`,
      ...lineValues(key, view),
      ...source.values,
      ...where.values,
      ...part.orderValues,
      limit,
    );
  }

  #count(selection: PointSelection): number {
    const { source, where } = this.#source(selection, this.#view(selection));
    const row = this.#sql.one<{ total: number }>(
      `SELECT count(*) AS total FROM ${source.sql} p WHERE ${where.sql}`,
      ...source.values,
      ...where.values,
    );
    return row?.total ?? 0;
  }

  /** Where the lines come from, and which of them are meant. */
  #source({ filter = {}, search = "", asOf }: Partial<PointSelection>, view: Viewpoint) {
    const conditions = conditionsOf(filter, view);
    const sought = pointSearch(search, this.#sql);
    if (sought !== null) {
      const byIndex = sought.byIndex !== null && sought.offered(MANY_TEXTS) < MANY_TEXTS;
      conditions.push(byIndex ? sought.byIndex : sought.byReading);
    }
    return { source: asOf === undefined ? condition("points") : linesOf(asOf), where: all(conditions) };
  }

  #view({ now, viewerId, asOf }: Pick<PointSelection, "now" | "viewerId" | "asOf">): Viewpoint {
    const { workingTime } = asOf === undefined ? this.#settings.current() : this.#settings.at(asOf);
    const moment = asOf === undefined ? now : Math.min(now, endOfDay(asOf, workingTime) - 1);
    const today = dayCountAt(moment, workingTime);
    return { now: moment, viewerId, workingTime, today };
  }

  #toPage(lines: readonly Line[], request: PointPageRequest, limit: number, total: number | null): PointPage {
    this.#teams.refresh();
    const shown = lines.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: linesToJson(shown, this.#teams),
      count: shown.length,
      nextCursor: last !== undefined && lines.length > limit ? toCursor(last, request) : null,
      total,
    };
  }

  #isLong(inner: string, values: readonly SQLInputValue[]): boolean {
    const row = this.#sql.one<{ walked: number }>(`SELECT count(*) AS walked FROM (${inner})`, ...values);
    return (row?.walked ?? 0) === MOST_LOOKED_AT;
  }

  #inVain(search: string): null {
    if (search === "") return null;
    if (this.#rare.size >= MOST_KNOWN_SEARCHES) this.#rare.clear();
    this.#rare.add(search);
    return null;
  }
}

function startOf(request: PointPageRequest): PageStart | null {
  return request.cursor === undefined ? null : fromCursor(request.cursor, request);
}

/** The lines as they were at the end of the day. */
function linesOf(day: string): Condition {
  const columns = `number, id, kind, state, finished, priority, escalated, owner_team_id, taken_by, support_level, due_on,
    promise_due_at, response_due_at, reported_at, reported_day, final_age, last_told_at, trap, journey_phase, channel,
    product, waiting_for, contacts, actions_open, actions_total, duplicates, duplicate_of, decided, finished_on, imported_from,
    old_number, title_key, customer_key, next_step_key, yellow_at, red_at, next_step_text, shown`;
  return condition(
    `(SELECT ${columns} FROM points WHERE since_day <= ? UNION ALL
      SELECT ${columns} FROM point_versions WHERE since_day <= ? AND until_day > ?)`,
    day,
    day,
    day,
  );
}

function all(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return condition("1");
  return condition(
    conditions.map(({ sql }) => sql).join(" AND "),
    ...conditions.flatMap(({ values }) => values),
  );
}

function lineColumns(key: Condition): string {
  return `p.number, ${key.sql} AS key, ${lightRank} AS light, ${age} AS age,
    p.taken_by IS NOT NULL AND p.taken_by = ? AS mine, p.owner_team_id, CAST(p.shown AS BLOB) AS shown`;
}

/** For the question marks of `lineColumns`. */
function lineValues(key: Condition, { now, today, viewerId }: Viewpoint): SQLInputValue[] {
  return [...key.values, now, now, today, viewerId];
}
