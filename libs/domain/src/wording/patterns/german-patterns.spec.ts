import { checkWording } from "../wording-check.ts";

const codesIn = (text: string): readonly string[] => [
  ...new Set(
    checkWording({ language: "de", kind: "status_update", text, staffNames: [] }).findings.map(
      ({ code }) => code,
    ),
  ),
];

describe("who is blamed in German", () => {
  it.each([
    ["Die Abrechnungsstelle hat den Betrag vergessen.", "a department by its last part"],
    ["Unser Gerüstbauer hat sich verrechnet.", "a trade"],
    ["Das Ingenieurbüro, mit dem wir arbeiten, hat den Plan verschlampt.", "a partner, told apart"],
    ["Das Labor hat mal wieder nicht hingesehen.", "a department that is talked down"],
  ])("is found: %s (%s)", (text) => {
    expect(codesIn(text)).toEqual(["blames-colleague"]);
  });

  it.each([
    ["Unser Beamer hat die Folien verzerrt.", "a thing that sounds like a person"],
    ["Unsere Wasserleitung ist undicht, wir tauschen sie.", "a thing that sounds like a department"],
    ["In unserem Archiv war Ihr Film unter falscher Nummer abgelegt.", "how things were with us"],
    ["Den Winterdienst nicht zu bestellen, war unser Versäumnis.", "something done to whoever is named"],
    ["Der Juwelier hat die Kette auf 2.100 Euro taxiert.", "a deed of the trade"],
    ["Unser Pförtner ließ Sie nicht ein, weil wir Sie nicht angemeldet hatten.", "our own omission"],
  ])("is nobody: %s (%s)", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe("a German customer's part", () => {
  it.each([
    ["Ihr neuer Gärtner hat die Leitung durchtrennt und das Ventil abgerissen."],
    ["Hättet ihr das Boot nicht losgebunden, läge es noch am Steg."],
    ["Der Betreiber hat die Wartung versäumt."],
    ["Von Ihnen wurde die falsche Größe bestellt."],
  ])("is blamed: %s", (text) => {
    expect(codesIn(text)).toEqual(["blames-customer"]);
  });

  it.each([
    ["Ihr Lagerist hat die beschädigte Ecke sofort notiert."],
    ["Sie haben Ihren Flug verpasst, weil wir nur einen Schalter geöffnet hatten."],
    ["Sie haben am 2. Juni sechzig Lunchpakete ohne Fleisch bestellt."],
    ["Du hast nichts kaputt gemacht."],
  ])("is not: %s", (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
