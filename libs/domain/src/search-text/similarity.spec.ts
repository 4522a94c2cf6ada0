import fc from "fast-check";
import { foldForSearch } from "./fold-for-search.ts";
import { similarEnough, similarity } from "./similarity.ts";

/** Entries of a service team's list: title / description. */
const wrongPart =
  "Ersatzteil falsch geliefert / Antriebsrolle Typ B statt Typ A geliefert, Anlage stand 4 Std.";
const wrongPartAgain = "Antriebsrolle erneut falsch / wie Nr. 1, diesmal anderer Standort";
const maintenanceMoved = "Wartung verschoben ohne Info / Termin wurde intern verschoben, Kunde stand bereit";
const technicianMoved = "Monteur-Termin 2x verschoben";
const withoutMeter = "Techniker kam ohne Messgerät / Zweiter Einsatz nötig";
const creditMissing = "Gutschrift noch nicht gebucht / zugesagt am 14.09.";
const noCallBack =
  "Rückruf nicht erfolgt / Zugesagter Rückruf am Freitag ist ausgeblieben, Kunde rief dreimal an";
const slowUpdate =
  "Update hat Leitstand verlangsamt / Nach Update 7.2 reagiert die Auftragsmaske erst nach ca. 20 s";
const updateSkipped = "Update angekündigt, nicht durchgeführt / Kunde hatte Schicht umgeplant";

function alike(a: string, b: string): number {
  return similarity(foldForSearch(a), foldForSearch(b));
}

it.each([
  [wrongPart, wrongPartAgain],
  ["Ersatzteil falsch geliefert", "Antriebsrolle erneut falsch"],
  [maintenanceMoved, technicianMoved],
  ["Wartung verschoben ohne Info", technicianMoved],
  [noCallBack, "Rueckruf bleibt wieder aus!"],
  [creditMissing, "Die Gutschrift fehlt immer noch"],
])("%j and %j may be the same matter", (a, b) => {
  expect(alike(a, b)).toBeGreaterThanOrEqual(similarEnough);
});

it.each([
  [wrongPart, withoutMeter],
  [wrongPart, creditMissing],
  [wrongPartAgain, "Eskalation Geschäftsführung / Dritter Vorfall in 5 Wochen, Kunde droht mit Kündigung"],
  [noCallBack, "Zugangsdaten Portal laufen ständig ab"],
  [
    "Falsche Rechnung / Einsatz doppelt berechnet",
    "Wunsch: 24h-Hotline / nicht machbar im aktuellen Vertrag",
  ],
  [slowUpdate, updateSkipped],
])("%j and %j are different matters of one customer", (a, b) => {
  expect(alike(a, b)).toBeLessThan(similarEnough);
});

it("knows inflected words and parts of compounds", () => {
  expect(alike("Rechnungen", "Rechnung")).toBe(1);
  expect(alike("Rolle", "Antriebsrolle")).toBe(1);
  expect(alike("Lieferung", "Lieferverzögerung")).toBeGreaterThan(similarEnough);
});

it("takes no number for another, and no short word for a part of a long one", () => {
  expect(alike("88121", "881210")).toBe(0);
  expect(alike("Typ", "Prototyp")).toBe(0);
});

it("finds nothing alike in what every entry says", () => {
  expect(alike("Die Anlage des Kunden hat ein Problem", "Der Kunde hat an der Anlage einen Fehler")).toBe(0);
  expect(alike("", "")).toBe(0);
});

const words = fc.constantFrom(...`${wrongPart} ${maintenanceMoved} ${noCallBack} ${slowUpdate}`.split(" "));
const texts = fc.array(words, { maxLength: 80 }).map((chosen) => foldForSearch(chosen.join(" ")));

it("law: is between 0 and 1 and the same in both directions", () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const both = similarity(a, b);
      expect(both).toBeGreaterThanOrEqual(0);
      expect(both).toBeLessThanOrEqual(1);
      expect(similarity(b, a)).toBe(both);
    }),
  );
});

it("law: a text that has something to say equals itself, and any longer text that begins with it", () => {
  fc.assert(
    fc.property(texts, texts, (text, more) => {
      const itself = similarity(text, text);
      expect([0, 1]).toContain(itself);
      expect(similarity(text, `${text} ${more}`)).toBe(itself);
    }),
  );
});
