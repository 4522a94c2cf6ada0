import type { FormOfAddress } from "../customer/customer.events.ts";
import type { Language } from "../language/language.ts";
import { checkWording, type MessageKind } from "../wording/index.ts";
import { composeAcknowledgement } from "./compose-acknowledgement.ts";
import { composeAdvanceNotice, type DelayFacts, sayDelay } from "./compose-advance-notice.ts";
import { composeReceipt, type ReceiptFacts } from "./compose-receipt.ts";
import type { Reader } from "./letter.ts";
import { letterhead } from "./testing/message.examples.ts";

const readers: readonly [Language, FormOfAddress][] = [
  ["de", "formal"],
  ["de", "informal"],
  ["en", "formal"],
];
const at = { early: "2026-08-18T10:00:00.000Z", late: "2026-08-20T10:00:00.000Z" };
const matter = { title: null, product: "FT 300", noticedAt: "2026-08-10T08:55:00.000Z" };
const known = { pointNumber: "OP-2026-0042", contactLine: null, now: "2026-08-14T09:00:00.000Z" };
const parts = { whatHappened: "A.", impact: "B.", responsibility: "C.", remedy: "D.", makeGood: "E." };

/** Every form of what we compose ourselves, with and without what may be missing. */
function composed(reader: Reader): readonly [MessageKind, string][] {
  const receipts: ReceiptFacts[] = (["message", "complaint", "incident", "escalation"] as const).flatMap(
    (kind) => [
      { ...known, matter: { ...matter, kind }, firstAnswerBy: at.early },
      {
        ...known,
        matter: { ...matter, kind, title: "FT 300" },
        firstAnswerBy: null,
        contactLine: "0711 5550",
      },
    ],
  );
  const delays: DelayFacts[] = [
    { promised: null, what: null },
    { promised: { dueAt: at.early, hasRunOut: false }, what: "Rückruf" },
    { promised: { dueAt: at.early, hasRunOut: true }, what: null },
  ].map(({ promised, what }) => ({
    ...{ ...known, matter: { ...matter, kind: "incident" }, promised },
    ...{ reason: null, what, newDueAt: at.late },
  }));
  const draft = { parts: { ...parts, dueAt: at.early, contactLine: "0711 5550" }, reason: "F." };
  const corrected = { issuedAt: known.now };
  return [
    ...receipts.map((facts) => ["receipt", composeReceipt(reader, facts, letterhead)] as const),
    ...delays.flatMap((facts) => [
      ["advance_notice", composeAdvanceNotice(reader, facts, letterhead)] as const,
      ["advance_notice", sayDelay(reader, facts, letterhead)] as const,
    ]),
    ["acknowledgement", composeAcknowledgement(reader, draft, corrected, letterhead)],
  ].map(([kind, text]) => [kind as MessageKind, text as string]);
}

it.each(readers)(
  "law: the wording check finds nothing in what we compose ourselves (%s, %s)",
  (language, formOfAddress) => {
    const staffNames = ["Stefan Koch", "Rosa Sommer", "Jana Berg"];
    const findings = composed({ language, formOfAddress }).flatMap(([kind, text]) =>
      checkWording({ language, kind, text, staffNames, customerName: "Jana Berger" }).findings.map(
        ({ code, match }) => ({ kind, code, match }),
      ),
    );
    expect(findings).toEqual([]);
  },
);
