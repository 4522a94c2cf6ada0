import { type CustomerAccess, type EpochMs, isOpen, type StatusFacts } from "klartext/domain";
import { isoInstant } from "klartext/nest";
import type { PendingUpdateRow, ReadModel } from "klartext/read-model";

/**
 * Where the point stands that an update is about; `null` where there is nothing to tell: the contact person does not want
 * it any more, or a message has told them meanwhile. What a colleague of theirs was told does not count.
 */
export function newsOf(
  { pointId, changedAt }: PendingUpdateRow,
  access: CustomerAccess,
  { statusAnswers, correspondence, points }: ReadModel,
  now: EpochMs,
): StatusFacts | null {
  const { customerId, contactPersonId, updates } = access;
  if (!updates || !isOpen(access, isoInstant(now))) return null;
  const isTold = correspondence
    .messagesTo(customerId, pointId)
    .some(
      (message) =>
        message.contactPersonId === contactPersonId && Date.parse(message.issuedAt) > Date.parse(changedAt),
    );
  if (isTold) return null;
  const number = points.numberOf(pointId);
  const [facts] = number === undefined ? [] : statusAnswers.about([number], customerId, now);
  return facts ?? null;
}
