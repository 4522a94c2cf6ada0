import type { FreeText } from "../text/index.ts";
import type {
  DeclaredEmergency,
  EmergencyEnd,
  EmergencyEvent,
  UnreachedCustomer,
  WrittenNotice,
} from "./emergency.events.ts";

/** `null`: nothing was declared yet. */
export type EmergencyState = Emergency | null;

export interface Emergency extends DeclaredEmergency {
  /** In the order in which they were attached; who was detached keeps the place. */
  readonly attached: readonly AttachedCustomer[];
  /** In their order. */
  readonly notices: readonly EmergencyNotice[];
  readonly closing: Closing | null;
}

export interface AttachedCustomer {
  readonly customerId: string;
  readonly detached: boolean;
}

/** A notice, and how far it has gone out. */
export interface EmergencyNotice extends WrittenNotice {
  /** So many of those who were ever attached have had their turn. */
  readonly upTo: number;
  readonly messages: number;
  readonly unreached: readonly UnreachedCustomer[];
  /** RFC 3339; when everybody who was attached by then had had their turn. */
  readonly roundEndedAt: string | null;
}

export type Closing = EmergencyEnd & { readonly solution: FreeText; readonly waivedBecause: FreeText | null };

/** The state after one more event. An event that does not belong here changes nothing. */
export function evolveEmergency(emergency: EmergencyState, event: EmergencyEvent): EmergencyState {
  if (emergency !== null) return changed(emergency, event);
  return event.type === "EmergencyDeclared"
    ? { ...event.data, attached: [], notices: [], closing: null }
    : null;
}

/** What attached customers are told now. */
export function currentNotice({ notices }: Emergency): EmergencyNotice | undefined {
  return notices.at(-1);
}

export function attachedCustomers({ attached }: Emergency): readonly string[] {
  return attached.filter(({ detached }) => !detached).map(({ customerId }) => customerId);
}

/** Whoever was detached goes on reading of it for a while. */
export function everAttached({ attached }: Emergency): readonly string[] {
  return attached.map(({ customerId }) => customerId);
}

function changed(emergency: Emergency, event: EmergencyEvent): Emergency {
  switch (event.type) {
    case "EmergencyDeclared":
      return emergency;
    case "EmergencyFactsChanged":
      return { ...emergency, ...event.data };
    case "EmergencyNoticeWritten": {
      const written = { ...event.data, upTo: 0, messages: 0, unreached: [], roundEndedAt: null };
      return { ...emergency, notices: [...emergency.notices, written] };
    }
    case "EmergencyCustomersAttached": {
      const more = event.data.customerIds.map((customerId) => ({ customerId, detached: false }));
      return { ...emergency, attached: [...emergency.attached, ...more] };
    }
    case "EmergencyCustomersDetached": {
      const gone = new Set(event.data.customerIds);
      const attached = emergency.attached.map((it) =>
        gone.has(it.customerId) ? { ...it, detached: true } : it,
      );
      return { ...emergency, attached };
    }
    case "EmergencyNoticesIssued": {
      const { upTo, messages, unreached } = event.data;
      return withNotice(emergency, event.data.notice, (notice) => ({
        upTo,
        messages: notice.messages + messages,
        unreached: [...notice.unreached, ...unreached],
      }));
    }
    case "EmergencyRoundEnded": {
      const { notice, endedAt } = event.data;
      return withNotice(emergency, notice, () => ({ roundEndedAt: endedAt }));
    }
    case "EmergencyClosed":
      return { ...emergency, closing: event.data };
    default:
      event satisfies never;
      return emergency;
  }
}

function withNotice(
  emergency: Emergency,
  number: number,
  change: (notice: EmergencyNotice) => Partial<EmergencyNotice>,
): Emergency {
  const notices = emergency.notices.map((it) => (it.notice === number ? { ...it, ...change(it) } : it));
  return { ...emergency, notices };
}
