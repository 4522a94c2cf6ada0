import { composeAdvanceNotice, type DelayFacts, sayDelay } from "./compose-advance-notice.ts";
import { letterhead } from "./testing/message.examples.ts";

const facts: DelayFacts = {
  pointNumber: "OP-2026-0042",
  matter: {
    kind: "incident",
    title: "Lieferung der Antriebsrolle",
    product: null,
    noticedAt: "2026-08-10T08:55:00.000Z",
  },
  promised: { dueAt: "2026-08-18T10:00:00.000Z", hasRunOut: false },
  reason: "Die Rolle kommt erst am Mittwoch bei uns an",
  what: null,
  newDueAt: "2026-08-20T10:00:00.000Z",
  contactLine: "Stefan Koch, 0711 5550-123",
  now: "2026-08-14T09:00:00.000Z",
};
const formal = { language: "de", formOfAddress: "formal" } as const;

it("says it before the customer asks: what cannot be kept, why, and what is promised instead", () => {
  expect(composeAdvanceNotice(formal, facts, letterhead)).toBe(
    `Guten Tag Jana Berger,

bei Ihrem Anliegen „Lieferung der Antriebsrolle“ (OP-2026-0042) dauert es länger. Das sagen wir Ihnen jetzt schon, damit Sie nicht vergeblich warten.

Unsere Zusage für Dienstag, 18. August, 12 Uhr können wir nicht einhalten. Dafür bitten wir Sie um Entschuldigung.

Die Rolle kommt erst am Mittwoch bei uns an.

Als neuen Termin sagen wir Ihnen Donnerstag, 20. August, 12 Uhr zu.

Wenn Ihnen das nicht passt, sagen Sie es uns bitte. Dann suchen wir mit Ihnen einen anderen Weg.

Wenn Sie Fragen haben, erreichen Sie uns so:
Stefan Koch, 0711 5550-123

Mit freundlichen Grüßen
Muster Fördertechnik`,
  );
});

it("does not speak of a promise that nobody made, and says so of one that has run out", () => {
  expect(composeAdvanceNotice(formal, { ...facts, promised: null }, letterhead)).toContain(
    "Dass Sie länger warten müssen, tut uns leid.",
  );
  const late = { ...facts, promised: { dueAt: "2026-08-13T10:00:00.000Z", hasRunOut: true } };
  const text = composeAdvanceNotice(formal, late, letterhead);
  expect(text).toContain("haben wir nicht eingehalten");
  expect(text).not.toContain("jetzt schon");
});

it("is said in the same words to whoever is called", () => {
  const informal = { language: "de", formOfAddress: "informal" } as const;
  expect(sayDelay(informal, { ...facts, what: "Lieferung der Rolle" }, letterhead)).toMatch(
    /^Bei deinem Anliegen .*Lieferung der Rolle – das sagen wir dir jetzt bis Donnerstag, 20\. August, 12 Uhr zu\..* anderen Weg\.$/s,
  );
  const english = { language: "en", formOfAddress: "formal" } as const;
  expect(sayDelay(english, facts, letterhead)).toMatch(/^It is taking longer with your matter “Lieferung/);
});
