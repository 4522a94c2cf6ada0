import type { Decider, Decision } from "klartext/event-sourcing";
import type { OfType } from "../event/happened.ts";
import { accept, isNothing, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { isSameValue } from "../text/same-value.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CustomerCommand } from "./customer.commands.ts";
import type { CustomerEvent } from "./customer.events.ts";
import { type Customer, type CustomerState, evolveCustomer } from "./customer.state.ts";

type CustomerDecision = Decision<CustomerEvent, Refusal>;
type CommandOf<Type extends CustomerCommand["type"]> = OfType<CustomerCommand, Type>;

/** A customer's record. That a number is given once is decided by the number's own stream. */
export const customerDecider: Decider<CustomerState, CustomerCommand, CustomerEvent, Refusal> = {
  initialState: null,
  decide,
  evolve: evolveCustomer,
};

function decide(command: CustomerCommand, customer: CustomerState): CustomerDecision {
  if (command.type === "RegisterCustomer") return customer === null ? register(command) : accept();
  if (customer === null) return refuse("customer-unknown");
  const decision = decideOnCustomer(command, customer);
  return customer.erased && !isNothing(decision) ? refuse("customer-erased") : decision;
}

function decideOnCustomer(
  command: Exclude<CustomerCommand, CommandOf<"RegisterCustomer">>,
  customer: Customer,
): CustomerDecision {
  const { customerId } = customer;
  switch (command.type) {
    case "RenameCustomer": {
      const { name } = command;
      if (customer.name === name) return accept();
      return unless(faultyWords({ name }), { type: "CustomerRenamed", data: { customerId, name } });
    }
    case "ChangeCustomerNumber": {
      const { customerNumber } = command;
      if (customer.customerNumber === customerNumber) return accept();
      const event = { type: "CustomerNumberChanged", data: { customerId, customerNumber } } as const;
      return unless(faultyWords({ customerNumber }), event);
    }
    case "PutSite":
      return putSite(command, customer);
    case "RemoveSite":
      return removeSite(command, customer);
    case "PutAsset":
      return putAsset(command, customer);
    case "RemoveAsset": {
      const { assetId } = command;
      if (!customer.assets.some((asset) => asset.assetId === assetId)) return accept();
      return accept({ type: "AssetRemoved", data: { assetId } });
    }
    case "PutContactPerson":
      return putContactPerson(command, customer);
    case "ChooseChannel":
      return chooseChannel(command, customer);
    case "RemoveContactPerson": {
      const { contactPersonId } = command;
      if (contactPerson(customer, contactPersonId)?.presence !== "present") return accept();
      return accept({ type: "ContactPersonRemoved", data: { contactPersonId } });
    }
    case "EraseContactPerson":
      return eraseContactPerson(command, customer);
    case "RecordCallerCheck": {
      const { type, ...data } = command;
      if (isSameValue(customer.lastCallerCheck, data)) return accept();
      return accept({ type: "CallerChecked", data });
    }
    case "EraseCustomer":
      return customer.erased ? accept() : accept({ type: "CustomerErased", data: { customerId } });
    default:
      return command satisfies never;
  }
}

function register({ type, ...data }: CommandOf<"RegisterCustomer">): CustomerDecision {
  const { name, customerNumber } = data;
  return unless(faultyWords({ name, customerNumber }), { type: "CustomerRegistered", data });
}

function putSite({ type, ...data }: CommandOf<"PutSite">, customer: Customer): CustomerDecision {
  const known = customer.sites.find(({ siteId }) => siteId === data.siteId);
  if (isSameValue(known, data)) return accept();
  const { name, address } = data;
  return unless(faultyWords({ name, address }), { type: known ? "SiteChanged" : "SiteAdded", data });
}

function removeSite({ siteId }: CommandOf<"RemoveSite">, customer: Customer): CustomerDecision {
  if (!customer.sites.some((site) => site.siteId === siteId)) return accept();
  if (customer.assets.some((asset) => asset.siteId === siteId)) return refuse("site-in-use");
  return accept({ type: "SiteRemoved", data: { siteId } });
}

function putAsset({ type, ...data }: CommandOf<"PutAsset">, customer: Customer): CustomerDecision {
  const known = customer.assets.find(({ assetId }) => assetId === data.assetId);
  if (isSameValue(known, data)) return accept();
  const { name, serialNumber, siteId } = data;
  if (siteId !== null && !customer.sites.some((site) => site.siteId === siteId))
    return refuse("site-unknown");
  return unless(faultyWords({ name, serialNumber }), { type: known ? "AssetChanged" : "AssetAdded", data });
}

/** Somebody who was removed may come back under the same id; somebody who was erased may not. */
function putContactPerson(
  { type, ...data }: CommandOf<"PutContactPerson">,
  customer: Customer,
): CustomerDecision {
  const known = contactPerson(customer, data.contactPersonId);
  if (known?.presence === "erased") return refuse("contact-person-erased");
  if (isSameValue(known, { ...data, presence: "present" })) return accept();
  const { name, email, phone } = data;
  const change = known?.presence === "present" ? "ContactPersonChanged" : "ContactPersonAdded";
  return unless(faultyWords({ name, email, phone }), { type: change, data });
}

/** Of somebody who is gone there is nothing to choose. */
function chooseChannel(
  { contactPersonId, channel }: CommandOf<"ChooseChannel">,
  customer: Customer,
): CustomerDecision {
  const known = contactPerson(customer, contactPersonId);
  if (known?.presence !== "present" || known.channel === channel) return accept();
  const { presence, ...record } = known;
  return accept({ type: "ContactPersonChanged", data: { ...record, channel } });
}

function eraseContactPerson(
  { contactPersonId }: CommandOf<"EraseContactPerson">,
  customer: Customer,
): CustomerDecision {
  const known = contactPerson(customer, contactPersonId);
  if (known === undefined) return refuse("contact-person-unknown");
  if (known.presence === "erased") return accept();
  return accept({ type: "ContactPersonErased", data: { contactPersonId } });
}

function contactPerson(customer: Customer, id: string) {
  return customer.contactPersons.find(({ contactPersonId }) => contactPersonId === id);
}

function unless(fault: Refusal | undefined, event: CustomerEvent): CustomerDecision {
  return fault ? refuseFor(fault) : accept(event);
}
