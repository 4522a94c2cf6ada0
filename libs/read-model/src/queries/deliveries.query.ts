import type { Delivery } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { DeliveryPage, DeliveryPageRequest, DeliveryQueries, DeliveryRow } from "./delivery-rows.ts";
import { InvalidCursor } from "./point-list-request.ts";

const DEFAULT_LIMIT = 50;

/** Deliveries that somebody has to do something about, before the message can count as told. */
export const isUndelivered = "state IN ('failed', 'bounced')";

interface Kept {
  readonly delivery_id: string;
  readonly record: string;
}

export function deliveryQueries(sql: () => Statements): DeliveryQueries {
  return {
    page: (request) => page(request, sql()),
    ofMessage: (messageId) =>
      sql()
        .all<Kept>(
          "SELECT delivery_id, record FROM deliveries WHERE message_id = ? ORDER BY version",
          messageId,
        )
        .map(toRow),
    undelivered: (pointId) =>
      sql().one<{ count: number }>(
        `SELECT count(*) AS count FROM deliveries WHERE point_id = ? AND ${isUndelivered}`,
        pointId,
      )?.count ?? 0,
    due: (now, channels, limit) =>
      sql()
        .all<{ delivery_id: string }>(
          `SELECT delivery_id FROM deliveries d WHERE due_at <= ? AND channel IN (${marks(channels)})
             AND NOT EXISTS (
               SELECT 1 FROM deliveries e WHERE e.lane = d.lane AND e.due_at IS NOT NULL AND e.position < d.position
             )
           ORDER BY due_at, position LIMIT ?`,
          now,
          ...channels,
          limit,
        )
        .map(({ delivery_id }) => delivery_id),
    nextDueAt: (after, channels) =>
      sql().one<{ due: number | null }>(
        `SELECT min(due_at) AS due FROM deliveries WHERE due_at > ? AND channel IN (${marks(channels)})`,
        after,
        ...channels,
      )?.due ?? null,
  };
}

/** @throws InvalidCursor */
function page(
  { state, pointId, cursor, limit = DEFAULT_LIMIT }: DeliveryPageRequest,
  sql: Statements,
): DeliveryPage {
  const conditions: string[] = [];
  const values: string[] = [];
  const add = (condition: string, ...of: readonly string[]) => {
    conditions.push(condition);
    values.push(...of);
  };
  if (state !== undefined) add(`state IN (${marks(state)})`, ...state);
  if (pointId !== undefined) add("point_id = ?", pointId);
  if (cursor !== undefined) add("position < ?", positionAt(cursor, sql));
  const found = sql.all<Kept>(
    `SELECT delivery_id, record FROM deliveries WHERE ${["1", ...conditions].join(" AND ")}
       ORDER BY position DESC LIMIT ?`,
    ...values,
    limit + 1,
  );
  const items = found.slice(0, limit).map(toRow);
  return { items, nextCursor: found.length > limit ? (items.at(-1)?.deliveryId ?? null) : null };
}

/** A cursor is the id of the last delivery shown, so that it outlives a move of the log. */
function positionAt(cursor: string, sql: Statements): string {
  const row = sql.one<{ position: string }>("SELECT position FROM deliveries WHERE delivery_id = ?", cursor);
  if (row === undefined) throw new InvalidCursor("The cursor is none of this list.");
  return row.position;
}

function toRow({ delivery_id: deliveryId, record }: Kept): DeliveryRow {
  return { deliveryId, ...(JSON.parse(record) as Delivery) };
}

function marks(values: readonly unknown[]): string {
  return values.map(() => "?").join(", ");
}
