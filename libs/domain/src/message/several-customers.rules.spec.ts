import { type KnownAs, knownAs } from "./known-as.ts";
import { namesAnybody, namesCustomer, tellsOfCustomer } from "./several-customers.rules.ts";

const huber = ["Huber Maschinenbau GmbH", "Jutta Huber"];

it.each([
  ["Huber Maschinenbau hat denselben Fehler.", "Huber Maschinenbau GmbH"],
  ["Die Rolle für Huber kommt am 24.11.", "Huber"],
  ["Frau Huber weiß Bescheid.", "Frau Huber"],
  ["The part for Huber arrives on 24 November.", "Huber"],
  ["Danke an Jutta Hubers Hinweis", "Jutta Huber"],
  ["Anlage Huber", "Huber"],
  ["Lieferung an Firma Huber", "Huber"],
])("%s names another customer", (text, name) => {
  expect(namesCustomer([text], huber)).toMatchObject({ code: "notice-names-customer", values: { name } });
});

it.each([
  ["Im Maschinenbau ist das üblich.", huber, []],
  ["Guten Tag Jana Berger, die Rolle kommt am 24.11.", ["Jana Berger"], ["Weber GmbH", "Jana Berger"]],
  ["Anlage Sommer", ["Sommer AG"], []],
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

it("finds persons among many by more than one word, for some are called like an ordinary one", () => {
  const many = Array.from({ length: 21 }, (_, index) => `Nummer${index} Sommer`);
  expect(namesCustomer(["Der Sommer ist vorbei."], many)).toBeUndefined();
  expect(namesCustomer(["Frau Sommer weiß Bescheid."], many)).toMatchObject({
    values: { name: "Frau Sommer" },
  });
});

describe("a customer is known by more than names", () => {
  const customer = (customerNumber: string, email: string, phone: string) => {
    const person = { name: "Jutta Huber", email, phone };
    return knownAs([{ name: "Huber Maschinenbau GmbH", customerNumber, contactPersons: [person] }]);
  };
  const theirs = customer("K-7101", "jutta@huber.example", "+49 711 5550-99");

  it.each([
    ["Kunde K 7101 bekommt dasselbe Teil.", "K-7101"],
    ["Schreiben Sie an JUTTA@huber.example.", "jutta@huber.example"],
    ["Rufen Sie 0711/555099 an.", "+49 711 5550-99"],
    ["Rufen Sie +49 (0) 711 5550 99 an.", "+49 711 5550-99"],
  ])("%s", (text, name) => {
    expect(tellsOfCustomer([text], theirs)).toMatchObject({
      code: "notice-names-customer",
      values: { name },
    });
    expect(tellsOfCustomer([text], theirs, theirs)).toBeUndefined();
  });

  it.each<[string, KnownAs]>([
    ["Das Teil AK-71012 kommt am 24.11.2026 um 10 Uhr, Telefon 0711 5550-123.", theirs],
    ["Am 24.11.2026 schreiben wir Ihnen 17 Euro gut.", customer("2026", "a@b.example", "17")],
    [
      "Die Nummer ist erased.",
      knownAs([{ name: { erasedOn: "2026-11-20" }, customerNumber: null, contactPersons: [] }]),
    ],
  ])("%s tells of nobody", (text, others) => expect(tellsOfCustomer([text], others)).toBeUndefined());
});

describe("any other customer", () => {
  const names = ["Huber Maschinenbau GmbH", "Neue Zeit GmbH", "Weber GmbH", "Müller und Söhne KG"];

  it.each([
    ["Ihre Rolle ging an Huber Maschinenbau.", "Huber Maschinenbau GmbH"],
    ["Die Anlage der HUBER MASCHINENBAU GMBH steht.", "Huber Maschinenbau GmbH"],
    ["Wie bei Mueller und Soehnes Anlage.", "Müller und Söhne KG"],
    ["Das Teil der Weber GmbH ist da.", "Weber GmbH"],
  ])("%s", (text, name) => {
    expect(namesAnybody([text], names, [])).toMatchObject({
      code: "notice-names-customer",
      values: { name },
    });
    expect(namesAnybody([text], names, [name])).toBeUndefined();
  });

  it.each([
    "Die neue Zeit ist 14 Uhr.",
    "Herr Weber ist da.",
    "Die Huber GmbH ist da.",
    "Maschinenbau Huber",
  ])("is not named for certain in: %s", (text) => expect(namesAnybody([text], names, [])).toBeUndefined());
});
