import type { MessageEvent } from "klartext/domain";
import type { Happening } from "./happening.ts";
import type { Tables } from "./tables.ts";

/**
 * Which messages there are about a point, in their order. Notices of an emergency stand apart: there are as many of them
 * as customers.
 */
export function projectMessage(
  { event, subjectId: messageId, position }: Happening<MessageEvent>,
  { sql }: Tables,
): void {
  if (event.type !== "AcknowledgementDrafted" && event.type !== "MessageIssued") return;
  if (event.type === "MessageIssued" && event.data.emergency !== undefined) {
    sql.run(
      "INSERT OR IGNORE INTO emergency_messages (message_id, point_id, notice) VALUES (?, ?, ?)",
      messageId,
      event.data.pointId,
      event.data.emergency.notice,
    );
    return;
  }
  sql.run(
    "INSERT OR IGNORE INTO messages (message_id, point_id, position) VALUES (?, ?, ?)",
    messageId,
    event.data.pointId,
    position,
  );
}
