import { type Delivery, type DeliveryEvent, type DeliverySubject, evolveDelivery } from "klartext/domain";
import type { Happening } from "./happening.ts";
import type { Tables } from "./tables.ts";

/** What has become of each version of a message. */
export function projectDelivery(
  { event, subjectId: deliveryId, position }: Happening<DeliveryEvent>,
  { sql }: Tables,
): void {
  const row = sql.one<{ record: string }>("SELECT record FROM deliveries WHERE delivery_id = ?", deliveryId);
  const before = row === undefined ? null : (JSON.parse(row.record) as Delivery);
  const delivery = evolveDelivery(before, event);
  if (delivery === null) return;
  const { subject, state, dueAt } = delivery;
  const due = dueAt === null ? null : Date.parse(dueAt);
  const record = JSON.stringify(delivery);
  if (before === null) {
    const { messageId, version, pointId, channel } = subject;
    const urgent = isOfEmergency(messageId, sql);
    sql.run(
      `INSERT INTO deliveries (delivery_id, position, message_id, version, point_id, channel, lane, urgent, state, due_at, record)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[deliveryId, position, messageId, version, pointId, channel],
      ...[laneOf(subject, urgent), Number(urgent), state, due, record],
    );
  } else {
    sql.run(
      "UPDATE deliveries SET state = ?, due_at = ?, record = ? WHERE delivery_id = ?",
      ...[state, due, record, deliveryId],
    );
  }
}

/**
 * A correction never comes before what it corrects, nor older news of a point after newer ones. A notice of an emergency
 * waits for no other message.
 */
function laneOf(
  { messageId, pointId, channel, customerId, contactPersonId }: DeliverySubject,
  urgent: boolean,
): string {
  return urgent ? messageId : [channel, customerId, contactPersonId ?? "", pointId].join("/");
}

function isOfEmergency(messageId: string, sql: Tables["sql"]): boolean {
  return sql.one("SELECT 1 FROM emergency_messages WHERE message_id = ?", messageId) !== undefined;
}
