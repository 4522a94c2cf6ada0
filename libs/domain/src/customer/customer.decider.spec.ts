import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import { NAME_MAX_LENGTH } from "../text/index.ts";
import type { CustomerCommand } from "./customer.commands.ts";
import { customerDecider } from "./customer.decider.ts";
import type { CustomerEvent } from "./customer.events.ts";

const record = { customerId: "c", name: "Muster GmbH", customerNumber: "10042" } as const;
const site = { siteId: "s", name: "Werk Nord", address: null } as const;
const asset = { assetId: "m", kind: "machine", name: "Pumpe", serialNumber: "P-7", siteId: "s" } as const;
const person = {
  contactPersonId: "p",
  name: "Erika Beispiel",
  email: "erika@example.com",
  phone: null,
  channel: "email",
  language: "de",
  formOfAddress: "formal",
} as const;

const registered: CustomerEvent = { type: "CustomerRegistered", data: record };
const siteAdded: CustomerEvent = { type: "SiteAdded", data: site };
const assetAdded: CustomerEvent = { type: "AssetAdded", data: asset };
const personAdded: CustomerEvent = { type: "ContactPersonAdded", data: person };
const personRemoved: CustomerEvent = { type: "ContactPersonRemoved", data: { contactPersonId: "p" } };
const personErased: CustomerEvent = { type: "ContactPersonErased", data: { contactPersonId: "p" } };
const erased: CustomerEvent = { type: "CustomerErased", data: { customerId: "c" } };

const customer = (...events: CustomerEvent[]) => given(customerDecider, registered, ...events);
const putPerson: CustomerCommand = { type: "PutContactPerson", ...person };

describe("registering", () => {
  const register: CustomerCommand = { type: "RegisterCustomer", ...record };

  it("begins the customer's record", () => given(customerDecider).when(register).then(registered));

  it("needs a name that fits", () => {
    given(customerDecider)
      .when({ ...register, name: " " })
      .thenRefused({ code: "text-missing", values: { field: "name" } });
    given(customerDecider)
      .when({ ...register, name: "x".repeat(NAME_MAX_LENGTH + 1) })
      .thenRefused({ code: "text-too-long" });
  });

  it("has nothing to do when it was done", () => customer().when(register).thenNothing());
});

describe("name and number", () => {
  it("change", () => {
    customer()
      .when({ type: "RenameCustomer", name: "Muster AG" })
      .then({ type: "CustomerRenamed", data: { customerId: "c", name: "Muster AG" } });
    customer()
      .when({ type: "ChangeCustomerNumber", customerNumber: null })
      .then({ type: "CustomerNumberChanged", data: { customerId: "c", customerNumber: null } });
  });

  it("are refused when blank", () => {
    customer().when({ type: "RenameCustomer", name: "" }).thenRefused({ code: "text-missing" });
    customer()
      .when({ type: "ChangeCustomerNumber", customerNumber: " " })
      .thenRefused({ code: "text-missing" });
  });

  it("leave nothing to do when they are so", () => {
    customer().when({ type: "RenameCustomer", name: "Muster GmbH" }).thenNothing();
    customer().when({ type: "ChangeCustomerNumber", customerNumber: "10042" }).thenNothing();
  });
});

describe("sites", () => {
  it("are added, changed, removed", () => {
    customer()
      .when({ type: "PutSite", ...site })
      .then(siteAdded);
    customer(siteAdded)
      .when({ type: "PutSite", ...site, name: "Werk Süd" })
      .then({ type: "SiteChanged", data: { ...site, name: "Werk Süd" } });
    customer(siteAdded)
      .when({ type: "RemoveSite", siteId: "s" })
      .then({ type: "SiteRemoved", data: { siteId: "s" } });
  });

  it("stay while something stands there", () => {
    customer(siteAdded, assetAdded)
      .when({ type: "RemoveSite", siteId: "s" })
      .thenRefused({ code: "site-in-use" });
  });

  it("leave nothing to do when they are so", () => {
    customer(siteAdded)
      .when({ type: "PutSite", ...site })
      .thenNothing();
    customer().when({ type: "RemoveSite", siteId: "s" }).thenNothing();
  });
});

describe("machines and contracts", () => {
  it("are added, changed, removed", () => {
    customer(siteAdded)
      .when({ type: "PutAsset", ...asset })
      .then(assetAdded);
    customer(siteAdded, assetAdded)
      .when({ type: "PutAsset", ...asset, siteId: null })
      .then({ type: "AssetChanged", data: { ...asset, siteId: null } });
    customer(siteAdded, assetAdded)
      .when({ type: "RemoveAsset", assetId: "m" })
      .then({ type: "AssetRemoved", data: { assetId: "m" } });
  });

  it("stand at a site that the customer has", () => {
    customer()
      .when({ type: "PutAsset", ...asset })
      .thenRefused({ code: "site-unknown" });
  });

  it("leave nothing to do when they are so", () => {
    customer(siteAdded, assetAdded)
      .when({ type: "PutAsset", ...asset })
      .thenNothing();
    customer().when({ type: "RemoveAsset", assetId: "m" }).thenNothing();
  });
});

describe("contact persons", () => {
  it("are added, changed, removed, and may come back", () => {
    customer().when(putPerson).then(personAdded);
    customer(personAdded)
      .when({ ...putPerson, channel: "phone" })
      .then({ type: "ContactPersonChanged", data: { ...person, channel: "phone" } });
    customer(personAdded).when({ type: "RemoveContactPerson", contactPersonId: "p" }).then(personRemoved);
    customer(personAdded, personRemoved).when(putPerson).then(personAdded);
  });

  it("are refused without a name, and never come back once erased", () => {
    customer()
      .when({ ...putPerson, name: "" })
      .thenRefused({ code: "text-missing" });
    customer(personAdded, personErased).when(putPerson).thenRefused({ code: "contact-person-erased" });
  });

  it("leave nothing to do when they are so", () => {
    customer(personAdded).when(putPerson).thenNothing();
    customer().when({ type: "RemoveContactPerson", contactPersonId: "p" }).thenNothing();
  });
});

describe("a contact person who chooses a channel", () => {
  const choose: CustomerCommand = { type: "ChooseChannel", contactPersonId: "p", channel: "phone" };

  it("keeps everything else as it is by then", () => {
    const moved = { ...person, email: "neu@example.com", phone: "02365 555-0" };
    customer(personAdded, { type: "ContactPersonChanged", data: moved })
      .when(choose)
      .then({ type: "ContactPersonChanged", data: { ...moved, channel: "phone" } });
  });

  it("changes nothing by choosing the same, or once they are gone", () => {
    customer(personAdded)
      .when({ ...choose, channel: "email" })
      .thenNothing();
    customer(personAdded, personRemoved).when(choose).thenNothing();
    customer(personAdded, personErased).when(choose).thenNothing();
    customer().when(choose).thenNothing();
  });
});

describe("erasing a contact person", () => {
  const erase: CustomerCommand = { type: "EraseContactPerson", contactPersonId: "p" };

  it("reaches those who were removed too", () => {
    customer(personAdded).when(erase).then(personErased);
    customer(personAdded, personRemoved).when(erase).then(personErased);
  });

  it("is refused for somebody whom nobody knows", () => {
    customer().when(erase).thenRefused({ code: "contact-person-unknown" });
  });

  it("has nothing to do when it was done", () => {
    customer(personAdded, personErased).when(erase).thenNothing();
    customer(personAdded, erased).when(erase).thenNothing();
  });
});

describe("erasing a customer", () => {
  it("is recorded, their contact persons included", () => {
    customer(personAdded).when({ type: "EraseCustomer" }).then(erased);
    expect(fold(customerDecider, [registered, personAdded, erased])).toMatchObject({
      erased: true,
      contactPersons: [{ presence: "erased" }],
    });
  });

  it("leaves nothing that could be changed", () => {
    customer(erased).when({ type: "RenameCustomer", name: "Neu" }).thenRefused({ code: "customer-erased" });
    customer(erased).when(putPerson).thenRefused({ code: "customer-erased" });
  });

  it("has nothing to do when it was done", () =>
    customer(erased).when({ type: "EraseCustomer" }).thenNothing());
});

it("refuses to change what was never registered", () => {
  given(customerDecider).when({ type: "EraseCustomer" }).thenRefused({ code: "customer-unknown" });
});

describe("asking a caller", () => {
  const check = {
    pointId: null,
    check: "customer_number",
    passed: true,
    channel: "phone",
    checkedAt: "2026-11-20T09:40:00.000Z",
  } as const;
  const record: CustomerCommand = { type: "RecordCallerCheck", ...check };
  const checked: CustomerEvent = { type: "CallerChecked", data: check };

  it("is recorded, also when the answer was not enough", () => {
    customer().when(record).then(checked);
    const failed = { ...check, passed: false };
    customer(checked)
      .when({ type: "RecordCallerCheck", ...failed })
      .then({ type: "CallerChecked", data: failed });
  });

  it("is refused for a customer who was erased", () =>
    customer(erased).when(record).thenRefused({ code: "customer-erased" }));

  it("has nothing to do when it was recorded", () => customer(checked).when(record).thenNothing());
});
