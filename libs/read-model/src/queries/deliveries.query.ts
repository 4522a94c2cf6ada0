import type { Delivery, DeliveryStage } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { DeliveryPage, DeliveryPageRequest, DeliveryQueries, DeliveryRow } from "./delivery-rows.ts";
import { InvalidCursor } from "./point-list-request.ts";

const DEFAULT_LIMIT = 50;

/** Deliveries that somebody has to do something about, before the message can count as told. */
export const isUndelivered = "state IN ('failed', 'bounced')";

const DUE = `SELECT delivery_id FROM deliveries d WHERE channel = ? AND urgent = ? AND due_at <= ?
    AND NOT EXISTS (
      SELECT 1 FROM deliveries e WHERE e.lane = d.lane AND e.due_at IS NOT NULL AND e.position < d.position
    )
  ORDER BY due_at, position LIMIT ?`;
/** For each urgency by itself, as the index has it. */
const NEXT_DUE = "SELECT min(due_at) AS due FROM deliveries WHERE channel = ? AND urgent = ? AND due_at > ?";
const urgencies = [1, 0] as const;

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
    due: (now, channel, limit) =>
      urgencies
        .flatMap((urgent) => sql().all<Pick<Kept, "delivery_id">>(DUE, channel, urgent, now, limit))
        .slice(0, limit)
        .map(({ delivery_id }) => delivery_id),
    nextDueAt: (after, channels) => {
      const next = channels.flatMap((channel) =>
        urgencies.flatMap(
          (urgent) => sql().one<{ due: number | null }>(NEXT_DUE, channel, urgent, after)?.due ?? [],
        ),
      );
      return next.length === 0 ? null : Math.min(...next);
    },
  };
}

/** @throws InvalidCursor */
function page(request: DeliveryPageRequest, sql: Statements): DeliveryPage {
  const { state, cursor, limit = DEFAULT_LIMIT } = request;
  const before = cursor === undefined ? null : positionAt(cursor, sql);
  // Each state by itself: few have failed among many that were accepted.
  const found = (state ?? [null])
    .flatMap((one) => rowsOf(one, before, request, limit + 1, sql))
    .sort((one, other) => (one.position > other.position ? -1 : 1));
  const items = found.slice(0, limit).map(toRow);
  return { items, nextCursor: found.length > limit ? (items.at(-1)?.deliveryId ?? null) : null };
}

function rowsOf(
  state: DeliveryStage | null,
  before: string | null,
  { pointId }: DeliveryPageRequest,
  limit: number,
  sql: Statements,
): (Kept & { readonly position: string })[] {
  const wanted = [
    state === null ? null : (["state = ?", state] as const),
    pointId === undefined ? null : (["point_id = ?", pointId] as const),
    before === null ? null : (["position < ?", before] as const),
  ].filter((one) => one !== null);
  return sql.all(
    `SELECT delivery_id, record, position FROM deliveries WHERE ${["1", ...wanted.map(([condition]) => condition)].join(" AND ")}
       ORDER BY position DESC LIMIT ?`,
    ...wanted.map(([, value]) => value),
    limit,
  );
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
