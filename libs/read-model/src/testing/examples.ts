import type { DomainEvent } from "klartext/domain";

type DataOf<Type extends DomainEvent["type"]> = Extract<DomainEvent, { type: Type }>["data"];

const nothingKnown = {
  description: null,
  nextStep: null,
  customers: [],
  trap: null,
  journeyPhase: null,
  channel: null,
  product: null,
  priority: "normal",
  ownerTeamId: null,
  supportLevel: null,
  dueOn: null,
  noticedAt: "2026-11-19T08:00:00.000Z",
} as const;

/** An incident of which nothing is known but its title. */
export function incident(title: string, change: Partial<DataOf<"IncidentReported">> = {}): DomainEvent {
  return { type: "IncidentReported", data: { ...nothingKnown, title, ...change } };
}

export function escalation(title: string, change: Partial<DataOf<"EscalationRaised">> = {}): DomainEvent {
  const demand = {
    wanted: title,
    urgencyReason: null,
    promised: null,
    promisedUntil: null,
    raisedBy: "sales",
  } as const;
  return { type: "EscalationRaised", data: { ...nothingKnown, ...demand, title, ...change } };
}

export function imported(title: string, change: Partial<DataOf<"OpenPointImported">> = {}): DomainEvent {
  const from = {
    kind: "incident",
    listName: "OP-Liste",
    oldNumber: "17a",
    state: "open",
    finishedOn: null,
    remark: null,
    row: "{}",
    importId: "import-1",
  } as const;
  return { type: "OpenPointImported", data: { ...nothingKnown, ...from, title, ...change } };
}

export function customer(customerId: string, name: string): DomainEvent {
  return { type: "CustomerRegistered", data: { customerId, name, customerNumber: null } };
}

/** The whole customer, no part of them in particular. */
export function affects(customerId: string) {
  return { customerId, siteId: null, assetId: null, contactPersonId: null };
}
