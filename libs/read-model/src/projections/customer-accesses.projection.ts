import type { CustomerAccessEvent } from "klartext/domain";
import type { CustomerAccessRow } from "../queries/customer-access-rows.ts";
import type { Happening } from "./happening.ts";
import { takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/** Customers' links, and the changes that are still to be told to those who want e-mail. */
export function projectCustomerAccess(happening: Happening<CustomerAccessEvent>, tables: Tables): void {
  const { subjectId: linkId, eventId, recordedAt } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  tables.texts.put(texts);
  const change = (changed: Partial<CustomerAccessRow>) => changeOne(linkId, tables, changed);
  switch (event.type) {
    case "CustomerAccessGranted": {
      const course = {
        grantedAt: recordedAt,
        overSince: null,
        overBecause: null,
        reason: null,
        updates: false,
      };
      save({ linkId, ...event.data, ...course }, tables);
      break;
    }
    case "CustomerAccessPointsChosen":
    case "CustomerAccessProlonged":
      change(event.data);
      break;
    case "CustomerAccessRevoked":
      change({ overSince: recordedAt, overBecause: "revoked", reason: event.data.reason });
      break;
    case "CustomerAccessEnded":
      change({ overSince: recordedAt, overBecause: event.data.because });
      break;
    case "CustomerUpdatesSet":
      change({ updates: event.data.on });
      break;
    case "CustomerUpdateNoted": {
      const { updateId, pointId, changedAt, dueAt } = event.data;
      tables.sql.run(
        "INSERT OR REPLACE INTO customer_updates (update_id, due_at, link_id, point_id, changed_at) VALUES (?, ?, ?, ?, ?)",
        updateId,
        Date.parse(dueAt),
        linkId,
        pointId,
        changedAt,
      );
      break;
    }
    case "CustomerUpdateSettled":
      tables.sql.run(
        "DELETE FROM customer_updates WHERE update_id = ? AND link_id = ?",
        event.data.updateId,
        linkId,
      );
      break;
    default:
      event satisfies never;
  }
}

function changeOne(linkId: string, tables: Tables, changed: Partial<CustomerAccessRow>): void {
  const row = tables.sql.one<{ record: string }>(
    "SELECT record FROM customer_accesses WHERE link_id = ?",
    linkId,
  );
  if (row !== undefined) save({ ...(JSON.parse(row.record) as CustomerAccessRow), ...changed }, tables);
}

function save(access: CustomerAccessRow, { sql }: Tables): void {
  sql.run(
    "INSERT OR REPLACE INTO customer_accesses (link_id, customer_id, contact_person_id, record) VALUES (?, ?, ?, ?)",
    access.linkId,
    access.customerId,
    access.contactPersonId,
    JSON.stringify(access),
  );
}
