import type { OpenPointEvent } from "klartext/domain";
import type { Happening } from "./happening.ts";
import { reckonedInstant } from "./reckoned-time.ts";
import type { Tables } from "./tables.ts";

/** The promises whose time may run out: neither kept nor replaced nor recorded as missed. */
export function projectPromises(
  { event, subjectId: pointId }: Happening<OpenPointEvent>,
  { sql }: Tables,
): void {
  switch (event.type) {
    case "PromiseMade":
      awaited(event.data.promiseId, event.data.dueAt);
      break;
    case "PromiseReplaced":
      settle(event.data.promiseId);
      awaited(event.data.newPromiseId, event.data.dueAt);
      break;
    case "PromiseKept":
    case "PromiseMissed":
      settle(event.data.promiseId);
  }

  function awaited(promiseId: string, dueAt: string): void {
    sql.run(
      "INSERT OR IGNORE INTO awaited_promises (promise_id, point_id, due_at) VALUES (?, ?, ?)",
      promiseId,
      pointId,
      reckonedInstant(Date.parse(dueAt)),
    );
  }

  function settle(promiseId: string): void {
    sql.run("DELETE FROM awaited_promises WHERE promise_id = ?", promiseId);
  }
}
