import { namesCustomer } from "./several-customers.rules.ts";

const huber = ["Huber Maschinenbau GmbH", "Jutta Huber"];

it.each([
  ["Huber Maschinenbau hat denselben Fehler.", "Huber Maschinenbau GmbH"],
  ["Die Rolle für Huber kommt am 24.11.", "Huber"],
  ["Frau Huber weiß Bescheid.", "Frau Huber"],
  ["The part for Huber arrives on 24 November.", "Huber"],
])("%s names another customer", (text, name) => {
  expect(namesCustomer([text], huber)).toMatchObject({ code: "notice-names-customer", values: { name } });
});

it.each([
  ["Im Maschinenbau ist das üblich.", huber, []],
  ["Guten Tag Jana Berger, die Rolle kommt am 24.11.", ["Jana Berger"], ["Weber GmbH", "Jana Berger"]],
  ["Weber Nord bekommt die Rolle am 24.11.", ["Weber GmbH"], ["Weber Nord GmbH"]],
  ["Huber bekommt die Rolle am 24.11.", [], []],
])("%s names nobody but the reader", (text, names, own) => {
  expect(namesCustomer([text], names, own)).toBeUndefined();
});

it("finds companies by their whole names where there are many, for some are called like an ordinary word", () => {
  const many = Array.from({ length: 21 }, (_, index) => `Elektro Nummer${index} GmbH`);
  expect(namesCustomer(["Die Elektro ist wieder da."], many)).toBeUndefined();
  expect(namesCustomer(["Bei Elektro Nummer7 steht alles."], many)).toBeDefined();
});
