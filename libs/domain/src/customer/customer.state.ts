import type { PersonalData } from "../text/index.ts";
import type {
  AssetRecord,
  CallerCheckRecord,
  ContactPersonRecord,
  CustomerEvent,
  SiteRecord,
} from "./customer.events.ts";

/** `null`: not registered yet. */
export type CustomerState = Customer | null;

export interface Customer {
  readonly customerId: string;
  readonly name: PersonalData;
  readonly customerNumber: PersonalData | null;
  readonly sites: readonly SiteRecord[];
  readonly assets: readonly AssetRecord[];
  /** With those who were removed or erased: erasing still has to find them. */
  readonly contactPersons: readonly KnownContactPerson[];
  readonly lastCallerCheck: CallerCheckRecord | null;
  readonly erased: boolean;
}

export interface KnownContactPerson extends ContactPersonRecord {
  readonly presence: "present" | "removed" | "erased";
}

/** The state after one more event. An event that does not belong here changes nothing. */
export function evolveCustomer(customer: CustomerState, event: CustomerEvent): CustomerState {
  if (customer !== null) return changed(customer, event);
  if (event.type !== "CustomerRegistered") return null;
  return { ...event.data, sites: [], assets: [], contactPersons: [], lastCallerCheck: null, erased: false };
}

function changed(customer: Customer, event: CustomerEvent): Customer {
  switch (event.type) {
    case "CustomerRegistered":
      return customer;
    case "CustomerRenamed":
      return { ...customer, name: event.data.name };
    case "CustomerNumberChanged":
      return { ...customer, customerNumber: event.data.customerNumber };
    case "SiteAdded":
    case "SiteChanged":
      return { ...customer, sites: put(customer.sites, "siteId", event.data) };
    case "SiteRemoved":
      return { ...customer, sites: customer.sites.filter(({ siteId }) => siteId !== event.data.siteId) };
    case "AssetAdded":
    case "AssetChanged":
      return { ...customer, assets: put(customer.assets, "assetId", event.data) };
    case "AssetRemoved":
      return { ...customer, assets: customer.assets.filter(({ assetId }) => assetId !== event.data.assetId) };
    case "ContactPersonAdded":
    case "ContactPersonChanged": {
      const person = { ...event.data, presence: "present" } as const;
      return { ...customer, contactPersons: put(customer.contactPersons, "contactPersonId", person) };
    }
    case "ContactPersonRemoved":
      return withPresence(customer, "removed", event.data.contactPersonId);
    case "ContactPersonErased":
      return withPresence(customer, "erased", event.data.contactPersonId);
    case "CallerChecked":
      return { ...customer, lastCallerCheck: event.data };
    case "CustomerErased": {
      const contactPersons = customer.contactPersons.map((it) => ({ ...it, presence: "erased" as const }));
      return { ...customer, contactPersons, erased: true };
    }
    default:
      event satisfies never;
      return customer;
  }
}

function put<Id extends string, Item extends Readonly<Record<Id, string>>>(
  items: readonly Item[],
  id: Id,
  item: Item,
): readonly Item[] {
  const known = items.some((other) => other[id] === item[id]);
  return known ? items.map((other) => (other[id] === item[id] ? item : other)) : [...items, item];
}

function withPresence(customer: Customer, presence: KnownContactPerson["presence"], id: string): Customer {
  const contactPersons = customer.contactPersons.map((person) =>
    person.contactPersonId === id ? { ...person, presence } : person,
  );
  return { ...customer, contactPersons };
}
