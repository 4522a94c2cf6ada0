import { builtInPlaybooks } from "./built-in/built-in-playbooks.ts";
import { placeholders } from "./placeholder.ts";
import { factValues, promiseValues, writtenPlaceholders } from "./template-facts.ts";

const reader = {
  language: "de",
  formOfAddress: "formal",
  timeZone: "Europe/Berlin",
  now: "2026-11-21T09:00:00Z",
} as const;
const facts = {
  pointNumber: "OP-2026-0042",
  tellable: { title: "Antriebsrolle", description: { erasedOn: "2026-11-21" }, nextStep: null },
  customerName: "Berger Logistik GmbH",
  contactPersonName: "Jana Berger",
  organizationName: "Muster Fördertechnik",
  makeGood: "Die Lieferung kostet Sie nichts.",
  contactLine: null,
  emergency: null,
};

it("fills in what is known and may be told, and leaves open what is not or was erased", () => {
  expect(factValues(facts, reader)).toEqual({
    "customer.salutation": "Guten Tag Jana Berger",
    "customer.name": "Berger Logistik GmbH",
    "point.number": "OP-2026-0042",
    "point.matter": "Antriebsrolle",
    "makeGood.what": "Die Lieferung kostet Sie nichts.",
    "organization.name": "Muster Fördertechnik",
  });
  expect(factValues(facts, { ...reader, language: "en" })).not.toHaveProperty(["makeGood.what"]);
});

it("fills in what everybody affected by an emergency may know, in the reader's language", () => {
  const emergency = {
    facts: {
      whatHappenedDe: "Das Portal steht",
      whatHappenedEn: "The portal is down",
      remedyDe: null,
      remedyEn: { erasedOn: "2026-11-21" },
      restoredBy: "2026-11-24T15:30:00.000Z",
    },
    end: null,
  };
  expect(factValues({ ...facts, emergency }, { ...reader, language: "en" })).toMatchObject({
    "emergency.whatHappened": "The portal is down",
    "emergency.restoredBy": "2026-11-24T15:30:00.000Z",
  });
  expect(factValues({ ...facts, emergency }, reader)).not.toHaveProperty(["emergency.remedy"]);
});

it("fills in a promise, without its time as long as that has to be given", () => {
  const [solution] = builtInPlaybooks.our_mistake.promises;
  if (solution === undefined) throw new Error("The playbook promises a solution.");
  const what = solution.what.de;
  expect(promiseValues(solution, null, reader)).toEqual({ "promise.what": what });
  expect(promiseValues(solution, 0, reader)).toEqual({
    "promise.what": what,
    "promise.due": "1970-01-01T00:00:00Z",
  });
});

it("lets nobody write in their own words what a record knows", () => {
  const known = { ...facts, tellable: { title: "x", description: "x", nextStep: "x" }, contactLine: "x" };
  const filled = [...Object.keys(factValues(known, reader)), "promise.what", "promise.due"];
  expect(writtenPlaceholders.filter((name) => filled.includes(name))).toEqual([
    "makeGood.what",
    "contact.line",
  ]);
  expect([...filled, ...writtenPlaceholders]).toEqual(expect.arrayContaining(Object.keys(placeholders)));
});
