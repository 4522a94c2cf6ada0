import type { CustomerEvent } from "klartext/domain";
import type { Happening } from "./happening.ts";
import { erased, takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/** Customers with their sites, machines, contracts and contact persons. */
export function projectCustomer(happening: Happening<CustomerEvent>, tables: Tables): void {
  const { subjectId: customerId, eventId, day } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  const { customers, facts, parts } = tables;
  tables.texts.put(texts);
  switch (event.type) {
    case "CustomerRegistered":
      customers.set(customerId, event.data.name, event.data.customerNumber);
      facts.renameCustomer(customerId, day);
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
      parts.put(customerId, { part: "site", id: event.data.siteId, record: event.data }, texts);
      facts.renamePart(customerId, event.data.siteId);
      break;
    case "AssetAdded":
    case "AssetChanged":
      parts.put(customerId, { part: "asset", id: event.data.assetId, record: event.data }, texts);
      facts.renamePart(customerId, event.data.assetId);
      break;
    case "ContactPersonAdded":
    case "ContactPersonChanged":
      parts.put(
        customerId,
        { part: "contact_person", id: event.data.contactPersonId, record: event.data },
        texts,
      );
      break;
    case "SiteRemoved":
      parts.remove(event.data.siteId);
      facts.renamePart(customerId, event.data.siteId);
      break;
    case "AssetRemoved":
      parts.remove(event.data.assetId);
      facts.renamePart(customerId, event.data.assetId);
      break;
    case "ContactPersonRemoved":
      parts.remove(event.data.contactPersonId);
      break;
    case "ContactPersonErased":
      eraseContactPerson(event.data.contactPersonId, day, tables);
      break;
    case "CallerChecked":
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

export function eraseContactPerson(contactPersonId: string, on: string, tables: Tables): void {
  tables.erased = true;
  tables.parts.eraseContactPerson(contactPersonId, on);
}
