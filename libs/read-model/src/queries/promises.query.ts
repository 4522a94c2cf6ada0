import type { EpochMs } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { AwaitedPromise, PromiseQueries } from "../read-model.ts";

interface Row {
  readonly promise_id: string;
  readonly point_id: string;
  readonly due_at: EpochMs;
}

export function promiseQueries(sql: () => Statements): PromiseQueries {
  return {
    awaited: (after, limit) =>
      sql()
        .all<Row>(
          `SELECT promise_id, point_id, due_at FROM awaited_promises
            WHERE (due_at, promise_id) > (?, ?) ORDER BY due_at, promise_id LIMIT ?`,
          after?.dueAt ?? Number.MIN_SAFE_INTEGER,
          after?.promiseId ?? "",
          limit,
        )
        .map(toPromise),
  };
}

function toPromise({ promise_id: promiseId, point_id: pointId, due_at: dueAt }: Row): AwaitedPromise {
  return { promiseId, pointId, dueAt };
}
