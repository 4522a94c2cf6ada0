import type { AssetRecord, ContactPersonRecord, CustomerEvent, SiteRecord } from "klartext/domain";
import type { Happening } from "./happening.ts";
import { erased, takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/** Customers with their sites, machines, contracts and contact persons. */
export function projectCustomer(happening: Happening<CustomerEvent>, tables: Tables): void {
  const { subjectId: customerId, eventId, day } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  const { customers, facts } = tables;
  tables.texts.put(texts);
  switch (event.type) {
    case "CustomerRegistered":
      customers.set(customerId, event.data.name, event.data.customerNumber);
      break;
    case "CustomerRenamed":
      customers.set(customerId, event.data.name, customers.numberOf(customerId));
      facts.renameCustomer(customerId, day);
      break;
    case "CustomerNumberChanged":
      customers.set(customerId, customers.find(customerId)?.name ?? "", event.data.customerNumber);
      facts.renameCustomer(customerId, day);
      break;
    case "CustomerErased":
      eraseCustomer(customerId, day, tables);
      break;
    case "SiteAdded":
    case "SiteChanged":
      putPart(customerId, "site", event.data.siteId, event.data, tables);
      break;
    case "AssetAdded":
    case "AssetChanged":
      putPart(customerId, "asset", event.data.assetId, event.data, tables);
      break;
    case "ContactPersonAdded":
    case "ContactPersonChanged":
      putPart(customerId, "contact_person", event.data.contactPersonId, event.data, tables);
      break;
    case "SiteRemoved":
      removePart(event.data.siteId, tables);
      break;
    case "AssetRemoved":
      removePart(event.data.assetId, tables);
      break;
    case "ContactPersonRemoved":
      removePart(event.data.contactPersonId, tables);
      break;
    case "ContactPersonErased":
      eraseContactPerson(event.data.contactPersonId, day, tables);
      break;
    default:
      event satisfies never;
  }
}

export function eraseCustomer(customerId: string, on: string, tables: Tables): void {
  tables.erased = true;
  const number = tables.customers.numberOf(customerId);
  tables.customers.set(customerId, erased(on), number === null ? null : erased(on));
  tables.facts.eraseCustomer(customerId, on);
}

/** Of somebody who was removed before there is nothing left to erase. */
export function eraseContactPerson(contactPersonId: string, on: string, tables: Tables): void {
  tables.erased = true;
  const row = tables.sql.one<{ record: string }>(
    "SELECT record FROM customer_parts WHERE part_id = ?",
    contactPersonId,
  );
  if (row === undefined) return;
  const person = JSON.parse(row.record) as ContactPersonRecord;
  const gone: ContactPersonRecord = {
    ...person,
    name: erased(on),
    email: person.email && erased(on),
    phone: person.phone && erased(on),
  };
  tables.sql.run(
    "UPDATE customer_parts SET record = ? WHERE part_id = ?",
    JSON.stringify(gone),
    contactPersonId,
  );
}

function putPart(
  customerId: string,
  part: "site" | "asset" | "contact_person",
  partId: string,
  record: SiteRecord | AssetRecord | ContactPersonRecord,
  { sql }: Tables,
): void {
  sql.run(
    "INSERT OR REPLACE INTO customer_parts (part_id, customer_id, part, record) VALUES (?, ?, ?, ?)",
    partId,
    customerId,
    part,
    JSON.stringify(record),
  );
}

function removePart(partId: string, { sql }: Tables): void {
  sql.run("DELETE FROM customer_parts WHERE part_id = ?", partId);
}
