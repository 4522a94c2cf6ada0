import type { HistoryReader } from "../history/description.ts";
import type { MessageEvent } from "./message.events.ts";
import { messageHistory } from "./message.history.ts";
import { drafted, issued, listened, now, worded } from "./testing/message.examples.ts";

const reader: HistoryReader = {
  language: "de",
  timeZone: "Europe/Berlin",
  nameOf: (kind) => `ein ${kind}`,
};
const story = (...events: MessageEvent[]) =>
  messageHistory(
    events.map((event) => ({ event, recordedAt: now })),
    reader,
  ).map(({ what, changes }) => [
    what,
    ...changes.map(({ label, from, to }) => `${label}: ${from ?? "–"} → ${to ?? "–"}`),
  ]);

it("tells how an acknowledgement came about, and what was changed afterwards", () => {
  const begun: MessageEvent = {
    type: "CorrectionBegun",
    data: { version: 2, corrects: 1, reason: "Verschrieben" },
  };
  const events = [drafted(), listened, worded(), issued(), begun, worded({ impact: "Einen Tag." })];
  expect(story(...events)).toEqual([
    [
      "Fehlereingeständnis entworfen",
      "Art der Nachricht: – → Fehlereingeständnis",
      "Kunde: – → ein customer",
      "Ansprechpartner: – → ein contactPerson",
      "Kanal: – → E-Mail",
    ],
    [
      "Zugehört und mit eigenen Worten wiederholt",
      "Bemerkt von: – → dem Kunden",
      "Eigene Worte: – → Ihre Anlage steht.",
    ],
    [
      "Entwurf geändert",
      "Was passiert ist: – → Wir haben die falsche Antriebsrolle geliefert.",
      "Was es für den Kunden heißt: – → Ihre Anlage stand deshalb zwei Tage.",
      "Dass wir dafür einstehen: – → Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.",
      "Was wir tun: – → Wir liefern die richtige Rolle mit dem Kurier.",
      "Zugesagt bis: – → 18.08.2026, 12:00",
      "Wiedergutmachung: – → Die Lieferung kostet Sie nichts.",
      "Kontaktzeile: – → Stefan Koch, 0711 5550-123",
    ],
    ["Ausgestellt", "Text: – → Guten Tag"],
    ["Berichtigung begonnen", "Grund: – → Verschrieben"],
    ["Entwurf geändert", "Was es für den Kunden heißt: Ihre Anlage stand deshalb zwei Tage. → Einen Tag."],
  ]);
});
