import { type Delivery, type DeliveryEvent, evolveDelivery } from "klartext/domain";
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
    const { messageId, version, pointId, channel, customerId, contactPersonId } = subject;
    sql.run(
      `INSERT INTO deliveries (delivery_id, position, message_id, version, point_id, channel, lane, state, due_at, record)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[deliveryId, position, messageId, version, pointId, channel],
      `${channel}/${customerId}/${contactPersonId ?? ""}`,
      ...[state, due, record],
    );
  } else {
    sql.run(
      "UPDATE deliveries SET state = ?, due_at = ?, record = ? WHERE delivery_id = ?",
      ...[state, due, record, deliveryId],
    );
  }
}
