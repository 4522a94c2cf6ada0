import { fold } from "klartext/event-sourcing";
import { openPointDecider } from "../../open-point/open-point.decider.ts";
import type { OpenPointEvent } from "../../open-point/open-point.events.ts";
import { affected, reported } from "../../open-point/testing/open-point.examples.ts";
import type { Letterhead, WrittenParts } from "../message.commands.ts";
import type { Addressing, IssuedMessage, MessageEvent } from "../message.events.ts";

/** What the specs of messages start from. */
export const now = "2026-08-14T09:00:00.000Z";
export const dueAt = "2026-08-18T10:00:00.000Z";

export const addressing: Addressing = {
  pointId: "point-1",
  customerId: "a",
  contactPersonId: "jana",
  channel: "email",
  language: "de",
  formOfAddress: "formal",
};

export const parts = {
  whatHappened: "Wir haben die falsche Antriebsrolle geliefert.",
  impact: "Ihre Anlage stand deshalb zwei Tage.",
  responsibility: "Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.",
  remedy: "Wir liefern die richtige Rolle mit dem Kurier.",
  dueAt,
  makeGood: "Die Lieferung kostet Sie nichts.",
  contactLine: "Stefan Koch, 0711 5550-123",
} as const satisfies WrittenParts;

export const letterhead: Letterhead = {
  addressee: "Jana Berger",
  organizationName: "Muster Fördertechnik",
  timeZone: "Europe/Berlin",
  now,
};

const offered: OpenPointEvent = {
  type: "MakeGoodOffered",
  data: {
    makeGoodId: "g",
    customerId: "a",
    makeGoodKind: "credit",
    valueCents: 4_990,
    what: "Die Lieferung kostet Sie nichts.",
  },
};

export const point = pointAfter();

/** A point that touches customer `a` alone, who is offered a make-good. */
export function pointAfter(...events: OpenPointEvent[]) {
  return fold(openPointDecider, [reported({ customers: [affected("a")] }), offered, ...events]);
}

export function drafted(needsApproval = false): MessageEvent {
  return { type: "AcknowledgementDrafted", data: { ...addressing, needsApproval } };
}

export function worded(change: Partial<WrittenParts> = {}): MessageEvent {
  return { type: "AcknowledgementWorded", data: { ...parts, ...change } };
}

export const listened: MessageEvent = {
  type: "MatterRepeatedBack",
  data: { noticedBy: "customer", words: "Ihre Anlage steht." },
};
export const understood: MessageEvent = {
  type: "UnderstandingShown",
  data: { words: "Zwei Tage sind viel." },
};

export function issued(change: Partial<IssuedMessage> = {}): MessageEvent {
  return {
    type: "MessageIssued",
    data: {
      ...addressing,
      kind: "acknowledgement",
      version: 1,
      corrects: null,
      reason: null,
      wayOut: "to_deliver",
      text: "Guten Tag",
      issuedAt: now,
      promise: { promiseId: "p", dueAt, replaces: [] },
      promised: parts.remedy,
      ...change,
    },
  };
}
