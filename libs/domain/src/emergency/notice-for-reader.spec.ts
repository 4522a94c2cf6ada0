import type { Customer, KnownContactPerson } from "../customer/customer.state.ts";
import { noticesFor } from "./notice-for-reader.ts";

const texts = {
  deFormal: "{{customer.salutation}}, bei Ihnen ({{customer.name}})",
  deInformal: "{{customer.salutation}}, bei dir",
  en: "{{customer.salutation}}, at your site",
};

const reading = { timeZone: "Europe/Berlin", now: "2026-11-21T09:00:00Z" };

function person(change: Partial<KnownContactPerson> = {}): KnownContactPerson {
  return {
    contactPersonId: "jana",
    name: "Jana Berger",
    email: "jana@berger.example",
    phone: null,
    channel: "email",
    language: "de",
    formOfAddress: "formal",
    presence: "present",
    ...change,
  };
}

function notices(...contactPersons: KnownContactPerson[]) {
  const customer: Customer = {
    customerId: "a",
    name: "Berger {{promise.due}} GmbH",
    customerNumber: null,
    sites: [],
    assets: [],
    contactPersons,
    lastCallerCheck: null,
    erased: false,
  };
  return noticesFor(customer, texts, reading);
}

it("speaks to each contact person in their way, and reads nothing in a name as a placeholder", () => {
  const tim = person({ contactPersonId: "tim", name: "Tim", formOfAddress: "informal", channel: "portal" });
  const ann = person({ contactPersonId: "ann", name: "Ann", language: "en", channel: "live_chat" });
  expect(notices(person(), tim, ann).notices.map(({ channel, text }) => [channel, text])).toEqual([
    ["email", "Guten Tag Jana Berger, bei Ihnen (Berger {{promise.due}} GmbH)"],
    ["portal", "Hallo Tim, bei dir"],
    ["live_chat", "Dear Ann, at your site"],
  ]);
});

it("uses the language that there is where the reader's own is missing", () => {
  const customer = person({ language: "en" });
  const { notices: found } = noticesFor(
    { ...baseCustomer, contactPersons: [customer] },
    { ...texts, en: null },
    reading,
  );
  expect(found).toMatchObject([{ language: "de", text: "Guten Tag Jana Berger, bei Ihnen (Berger)" }]);
});

it.each([
  ["no_contact_person", []],
  ["no_contact_person", [person({ presence: "removed" })]],
  ["no_channel", [person({ channel: null })]],
  ["no_email_address", [person({ email: null })]],
  ["spoken_channel", [person({ channel: "phone" })]],
] as const)("says %s where nothing can be sent by itself", (obstacle, persons) => {
  expect(notices(...persons)).toEqual({ notices: [], obstacle });
});

const baseCustomer: Customer = {
  customerId: "a",
  name: "Berger",
  customerNumber: null,
  sites: [],
  assets: [],
  contactPersons: [],
  lastCallerCheck: null,
  erased: false,
};
