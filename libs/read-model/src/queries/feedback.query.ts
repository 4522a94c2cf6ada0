import type { Channel } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { FeedbackPage, FeedbackPageRequest, FeedbackRow } from "./feedback-rows.ts";
import { InvalidCursor } from "./point-list-request.ts";
import { recordText } from "./record-text.ts";

const DEFAULT_LIMIT = 50;
/** An emergency has thousands of customers, each of whom is asked. */
const OF_ONE_POINT_AT_MOST = 200;

interface Row {
  readonly feedback_id: string;
  readonly point_id: string;
  readonly customer_id: string;
  readonly opened_point_id: string | null;
  readonly given_position: string;
  readonly given_at: number;
  readonly channel: Channel;
  readonly solved: number | null;
  readonly satisfaction: number | null;
  readonly recommend: number | null;
  readonly low: number;
  readonly words_text: string | null;
  readonly reacted: number;
}

/** Answers, the latest first. @throws InvalidCursor */
export function feedbackPage(request: FeedbackPageRequest, sql: Statements): FeedbackPage {
  const { limit = DEFAULT_LIMIT } = request;
  const { conditions, values } = conditionsOf(request);
  const found = sql.all<Row>(
    `SELECT * FROM feedback WHERE ${["given_position IS NOT NULL", ...conditions].join(" AND ")}
       ORDER BY given_position DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    items: rows.map((row) => toRow(row, sql)),
    nextCursor: last !== undefined && found.length > limit ? toCursor(last.given_position) : null,
  };
}

/** Asked about the point, or the cause of it: answers first, the latest of them at the head. */
export function feedbackOfPoint(
  pointId: string,
  customerId: string | undefined,
  sql: Statements,
): readonly string[] {
  return idsOf(
    sql.all(
      `SELECT feedback_id FROM feedback WHERE (point_id = ? OR opened_point_id = ?) AND customer_id = ifnull(?, customer_id)
         ORDER BY given_position IS NULL, given_position DESC, feedback_id LIMIT ${OF_ONE_POINT_AT_MOST}`,
      pointId,
      pointId,
      customerId ?? null,
    ),
  );
}

/** What an action came of: linked to it, or the cause of a point that it answers. */
export function feedbackOfAction(actionId: string, sql: Statements): readonly string[] {
  return idsOf(
    sql.all(
      `SELECT feedback_id FROM feedback_actions WHERE action_id = ?
         UNION SELECT feedback_id FROM numbers
           JOIN point_actions ON action_number = number JOIN feedback ON opened_point_id = point_actions.point_id
           WHERE numbers.id = ? ORDER BY feedback_id`,
      actionId,
      actionId,
    ),
  );
}

function idsOf(rows: readonly { readonly feedback_id: string }[]): readonly string[] {
  return rows.map(({ feedback_id }) => feedback_id);
}

function conditionsOf({ low, withWords, unreacted, from, to, cursor }: FeedbackPageRequest) {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, value: string | number) => {
    conditions.push(condition);
    values.push(value);
  };
  if (low !== undefined) add("low = ?", Number(low));
  if (withWords !== undefined) add("with_words = ?", Number(withWords));
  if (unreacted !== undefined) add("reacted = ?", Number(!unreacted));
  if (from !== undefined) add("given_day >= ?", from);
  if (to !== undefined) add("given_day <= ?", to);
  if (cursor !== undefined) add("given_position < ?", positionIn(cursor));
  return { conditions, values };
}

function toCursor(position: string): string {
  return Buffer.from(JSON.stringify([position])).toString("base64url");
}

function positionIn(cursor: string): string {
  try {
    const [position]: unknown[] = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (typeof position === "string") return position;
  } catch {
    // Said below.
  }
  throw new InvalidCursor("The cursor is none of this list.");
}

function toRow(row: Row, sql: Statements): FeedbackRow {
  return {
    feedbackId: row.feedback_id,
    pointId: row.point_id,
    openedPointId: row.opened_point_id,
    customerId: row.customer_id,
    givenAt: new Date(row.given_at).toISOString(),
    channel: row.channel,
    solved: row.solved === null ? null : row.solved === 1,
    satisfaction: row.satisfaction,
    recommend: row.recommend,
    words: row.words_text === null ? null : (recordText(row.words_text, sql) ?? null),
    isLow: row.low === 1,
    hasReaction: row.reacted === 1,
  };
}
