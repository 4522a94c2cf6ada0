import type { ChangedNoticeRecipient } from "./changed-notices.ts";

export function shownRecipient({
  customerId,
  customerName,
  contactPerson,
  feedbackId,
}: ChangedNoticeRecipient) {
  return {
    customer: { id: customerId, name: customerName },
    contactPerson:
      contactPerson === undefined ? null : { id: contactPerson.contactPersonId, name: contactPerson.name },
    feedbackId,
  };
}
