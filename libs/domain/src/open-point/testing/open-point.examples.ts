import type { AsWritten } from "../../text/index.ts";
import type { OpenPointCommand } from "../open-point.commands.ts";
import type {
  AffectedCustomer,
  EscalationDemand,
  ImportedRecord,
  InitialRecord,
  OpenPointEvent,
} from "../open-point.events.ts";

/** What the specs of open points start from. */
export const record: AsWritten<InitialRecord> = {
  title: "Ersatzteil kam am falschen Standort an",
  description: null,
  nextStep: null,
  customers: [],
  trap: null,
  journeyPhase: null,
  channel: "phone",
  product: null,
  priority: "normal",
  ownerTeamId: null,
  supportLevel: null,
  dueOn: null,
  noticedAt: "2026-08-10T08:00:00.000Z",
};

export const demand = {
  wanted: "Lieferung bis Freitag",
  urgencyReason: null,
  promised: null,
  promisedUntil: null,
  raisedBy: "sales",
} as const satisfies EscalationDemand;

export const now = "2026-08-14T09:00:00.000Z";
export const tomorrow = "2026-08-15T09:00:00.000Z";
export const yesterday = "2026-08-13T09:00:00.000Z";

export function affected(customerId: string): AffectedCustomer {
  return { customerId, siteId: null, assetId: null, contactPersonId: null };
}

export function reported(change: Partial<InitialRecord> = {}): OpenPointEvent {
  return { type: "IncidentReported", data: { ...record, ...change } };
}

export function escalated(change: Partial<EscalationDemand> = {}): OpenPointEvent {
  return { type: "EscalationRaised", data: { ...record, ...demand, ...change } };
}

export function importedRecord(
  state: "open" | "solved" | "closed",
): AsWritten<InitialRecord & ImportedRecord> {
  return {
    ...record,
    kind: "escalation",
    listName: "OP-Liste",
    oldNumber: "17",
    state,
    finishedOn: state === "closed" ? "2026-07-31" : null,
    remark: null,
    row: '{"Nr.":"17"}',
    importId: "import-1",
  };
}

export function imported(state: "open" | "solved" | "closed"): OpenPointEvent {
  return { type: "OpenPointImported", data: importedRecord(state) };
}

export const solved: OpenPointEvent = {
  type: "OpenPointSolved",
  data: { solution: "Teil umgeleitet", solvedAt: "2026-08-11T08:00:00.000Z" },
};
export const verified: OpenPointEvent = { type: "SolutionVerified", data: { how: null } };
export const closed: OpenPointEvent = { type: "OpenPointClosed", data: {} };
export const dropped: OpenPointEvent = { type: "OpenPointDropped", data: { reason: "Hat sich erledigt" } };
export const reopened: OpenPointEvent = { type: "OpenPointReopened", data: { reason: "Wieder falsch" } };
export const decided: OpenPointEvent = {
  type: "ReportDecided",
  data: { actionId: "action-1", noActionReason: null },
};

export function promised(promiseId: string, dueAt: string): OpenPointEvent {
  return { type: "PromiseMade", data: { promiseId, customerId: null, what: "Rückruf", dueAt } };
}

export const closeIt = {
  type: "CloseOpenPoint",
  now,
  noReplySince: "2026-07-31T09:00:00.000Z",
  sentNotices: [],
} as const satisfies OpenPointCommand;
