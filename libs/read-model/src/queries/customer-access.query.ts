import type { EpochMs } from "klartext/domain";
import type { Statements } from "../database/open-file.ts";
import type { CorrespondenceQueries, CustomerAccessQueries } from "../read-model.ts";
import type {
  CustomerAccessRow,
  CustomersWordsRow,
  IssuedMessageRow,
  PendingUpdateRow,
} from "./customer-access-rows.ts";
import { withTexts } from "./record-text.ts";

interface Kept {
  readonly record: string;
}

export function customerAccessQueries(sql: () => Statements): CustomerAccessQueries {
  const read = ({ record }: Kept) => withTexts<CustomerAccessRow>(record, ["reason"], sql());
  const where = (column: "customer_id" | "contact_person_id", id: string) =>
    sql()
      .all<Kept>(`SELECT record FROM customer_accesses WHERE ${column} = ? ORDER BY link_id`, id)
      .map(read)
      .sort((one, other) => Date.parse(other.grantedAt) - Date.parse(one.grantedAt));
  return {
    one: (linkId) => {
      const row = sql().one<Kept>("SELECT record FROM customer_accesses WHERE link_id = ?", linkId);
      return row && read(row);
    },
    ofCustomer: (customerId) => where("customer_id", customerId),
    ofContactPerson: (contactPersonId) => where("contact_person_id", contactPersonId),
    updatesDue: (now) =>
      sql().all<PendingUpdateRow>(
        `SELECT update_id AS updateId, link_id AS linkId, point_id AS pointId, changed_at AS changedAt
          FROM customer_updates WHERE due_at <= ? ORDER BY due_at, update_id, link_id`,
        now,
      ),
    nextUpdateDueAt: (after) =>
      sql().one<{ due: EpochMs | null }>(
        "SELECT min(due_at) AS due FROM customer_updates WHERE due_at > ?",
        after,
      )?.due ?? null,
  };
}

export function correspondenceQueries(sql: () => Statements): CorrespondenceQueries {
  return {
    messagesTo: (customerId, pointId) =>
      sql()
        .all<Kept>(
          "SELECT record FROM issued_messages WHERE customer_id = ? AND point_id = ? ORDER BY position",
          customerId,
          pointId,
        )
        .map(({ record }) => withTexts<IssuedMessageRow>(record, ["text", "reason", "promised"], sql())),
    pointsToldTo: (customerId, contactPersonId) =>
      sql()
        .all<{ point_id: string }>(
          "SELECT DISTINCT point_id FROM issued_messages WHERE customer_id = ? AND record ->> '$.contactPersonId' = ?",
          customerId,
          contactPersonId,
        )
        .map(({ point_id }) => point_id),
    wordsOf: (customerId, pointId) =>
      sql()
        .all<Kept>(
          "SELECT record FROM customers_words WHERE customer_id = ? AND point_id = ? ORDER BY position",
          customerId,
          pointId,
        )
        .map(({ record }) => withTexts<CustomersWordsRow>(record, ["words"], sql())),
  };
}
