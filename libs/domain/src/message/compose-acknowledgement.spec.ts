import { composeAcknowledgement } from "./compose-acknowledgement.ts";
import { addressing, letterhead, now, parts } from "./testing/message.examples.ts";

const draft = { parts, reason: null };

it("reads as one letter, each part word for word in the order of the domain page", () => {
  expect(composeAcknowledgement(addressing, draft, undefined, letterhead)).toBe(
    `Guten Tag Jana Berger,

uns ist ein Fehler passiert.

Wir haben die falsche Antriebsrolle geliefert.

Ihre Anlage stand deshalb zwei Tage.

Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.

Wir liefern die richtige Rolle mit dem Kurier.

Das ist am Dienstag, 18. August, bis 12 Uhr erledigt.

Die Lieferung kostet Sie nichts.

Wenn Sie Fragen haben, erreichen Sie uns so:
Stefan Koch, 0711 5550-123

Mit freundlichen Grüßen
Muster Fördertechnik`,
  );
});

it("says du to whom it is said, and speaks English", () => {
  const frame = (language: "de" | "en", formOfAddress: "formal" | "informal") =>
    composeAcknowledgement({ ...addressing, language, formOfAddress }, draft, undefined, letterhead);
  expect(frame("de", "informal")).toMatch(/^Hallo Jana Berger,\n.*Wenn du Fragen hast.*Viele Grüße\n/s);
  expect(frame("en", "formal")).toMatch(
    /^Dear Jana Berger,\n\nWe made a mistake\..*This will be done by 12:00 on Tuesday, 18 August\./s,
  );
});

it("leaves out what is not there, and nobody's name stands for one that is not known", () => {
  const bare = { ...parts, makeGood: null, dueAt: null, remedy: null, contactLine: null };
  const text = composeAcknowledgement(addressing, { parts: bare, reason: null }, undefined, {
    addressee: null,
    organizationName: null,
    timeZone: "Europe/Berlin",
    now: "2026-11-21T09:00:00Z",
  });
  expect(text.split("\n\n")).toEqual([
    "Guten Tag,",
    "uns ist ein Fehler passiert.",
    parts.whatHappened,
    parts.impact,
    parts.responsibility,
  ]);
});

it("names the message that it corrects, and why", () => {
  const corrected = { ...draft, reason: "Der Kurier kommt früher." };
  expect(composeAcknowledgement(addressing, corrected, { issuedAt: now }, letterhead)).toContain(
    "\n\nDiese Nachricht berichtigt die vom 14. August 2026. Der Kurier kommt früher.\n\n",
  );
});
