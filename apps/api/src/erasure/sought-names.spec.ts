import { holdsName, namesOfCustomer, namesOfPerson } from "./sought-names.ts";

describe("the names that an erasure looks for", () => {
  it("are a person's full name and last name", () => {
    expect(namesOfPerson("Dr. Sabine Krüger")).toEqual(["Dr. Sabine Krüger", "Krüger"]);
  });

  it("leave out a last name that would be found everywhere", () => {
    expect(namesOfPerson("Mai Le")).toEqual(["Mai Le"]);
  });

  it.each([
    ["Weber Getränke GmbH & Co. KG", "Weber Getränke"],
    ["Stadtwerke Marl, AG", "Stadtwerke Marl"],
    ["Turnverein 1904 e.V.", "Turnverein 1904"],
  ])("are a customer's name with and without the legal form: %s", (name, short) => {
    expect(namesOfCustomer(name)).toEqual([name, short]);
  });

  it.each([
    ["Frau Kruegers Reklamation", true],
    ["bei KRÜGER angerufen", true],
    ["mit dem Krug zum Brunnen", false],
  ])("are found inflected and however they are written: %s", (text, held) => {
    expect(holdsName(text, namesOfPerson("Sabine Krüger"))).toBe(held);
  });
});
