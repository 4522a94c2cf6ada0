import type { CustomerAccessEvent, ShownPoints } from "./customer-access.events.ts";

/** `null`: not granted yet. */
export type CustomerAccessState = CustomerAccess | null;

export interface CustomerAccess {
  readonly customerId: string;
  readonly contactPersonId: string;
  readonly shown: ShownPoints;
  /** RFC 3339 */
  readonly expiresAt: string;
  /** Revoked, or ended with its contact person: for good. */
  readonly over: boolean;
  readonly updates: boolean;
  readonly pendingUpdates: readonly PendingUpdate[];
}

/** A change that is to be told. */
export interface PendingUpdate {
  readonly updateId: string;
  readonly pointId: string;
  /** RFC 3339 */
  readonly changedAt: string;
  /** RFC 3339 */
  readonly dueAt: string;
}

/** Whether the link opens anything at a moment (RFC 3339). */
export function isOpen({ over, expiresAt }: Pick<CustomerAccess, "over" | "expiresAt">, at: string): boolean {
  return !over && Date.parse(at) < Date.parse(expiresAt);
}

/** The state after one more event. */
export function evolveCustomerAccess(
  access: CustomerAccessState,
  event: CustomerAccessEvent,
): CustomerAccessState {
  if (event.type === "CustomerAccessGranted") {
    return access ?? { ...event.data, over: false, updates: false, pendingUpdates: [] };
  }
  return access && changed(access, event);
}

function changed(
  access: CustomerAccess,
  event: Exclude<CustomerAccessEvent, { type: "CustomerAccessGranted" }>,
): CustomerAccess {
  switch (event.type) {
    case "CustomerAccessPointsChosen":
      return { ...access, shown: event.data.shown };
    case "CustomerAccessProlonged":
      return { ...access, expiresAt: event.data.expiresAt };
    case "CustomerAccessRevoked":
    case "CustomerAccessEnded":
      return { ...access, over: true };
    case "CustomerUpdatesSet":
      return { ...access, updates: event.data.on };
    case "CustomerUpdateNoted":
      return { ...access, pendingUpdates: [...access.pendingUpdates, event.data] };
    case "CustomerUpdateSettled": {
      const { updateId } = event.data;
      return { ...access, pendingUpdates: access.pendingUpdates.filter((it) => it.updateId !== updateId) };
    }
    default:
      event satisfies never;
      return access;
  }
}
