import { composeReceipt, type ReceiptFacts } from "./compose-receipt.ts";
import { letterhead } from "./testing/message.examples.ts";

const facts: ReceiptFacts = {
  pointNumber: "OP-2026-0042",
  matter: { kind: "complaint", title: null, product: null, noticedAt: "2026-08-14T08:55:00.000Z" },
  firstAnswerBy: "2026-08-17T08:45:00.000Z",
  contactLine: "Stefan Koch, 0711 5550-123",
  now: "2026-08-14T09:00:00.000Z",
};

it("says what arrived, by when the first answer comes, and whom to reply to", () => {
  expect(composeReceipt({ language: "de", formOfAddress: "formal" }, facts, letterhead)).toBe(
    `Guten Tag Jana Berger,

danke, dass Sie sich bei uns gemeldet haben.

Ihre Beschwerde vom 14. August ist bei uns angekommen. Die Nummer dazu ist OP-2026-0042.

Eine erste Antwort bekommen Sie von uns am Montag, 17. August, bis 10:45 Uhr.

Wenn Sie Fragen haben, erreichen Sie uns so:
Stefan Koch, 0711 5550-123

Mit freundlichen Grüßen
Muster Fördertechnik`,
  );
});

it("says du to whom it is said, and speaks English", () => {
  const informal = composeReceipt({ language: "de", formOfAddress: "informal" }, facts, letterhead);
  expect(informal).toMatch(/^Hallo Jana Berger,.*dass du dich .*Deine Beschwerde.*bekommst du von uns/s);
  const english = composeReceipt({ language: "en", formOfAddress: "formal" }, facts, letterhead);
  expect(english).toContain("You will have a first answer from us by 10:45 on Monday, 17 August.");
});

it("names the matter as the customer may read it, and promises no time that nobody has set", () => {
  const titled = { ...facts, matter: { ...facts.matter, title: "Lieferung der Antriebsrolle" } };
  const open = { ...titled, firstAnswerBy: null, contactLine: null };
  const text = composeReceipt({ language: "de", formOfAddress: "formal" }, open, letterhead);
  expect(text).toContain("Ihr Anliegen „Lieferung der Antriebsrolle“ ist bei uns angekommen.");
  expect(text).not.toContain("Eine erste Antwort");
  expect(text).toContain("antworten Sie einfach auf diese Nachricht");
});
