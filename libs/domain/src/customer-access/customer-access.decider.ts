import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { isSameValue } from "../text/same-value.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOfAccess, CustomerAccessCommand } from "./customer-access.commands.ts";
import type { CustomerAccessEvent, ShownPoints } from "./customer-access.events.ts";
import {
  type CustomerAccess,
  type CustomerAccessState,
  evolveCustomerAccess,
  isOpen,
} from "./customer-access.state.ts";

type AccessDecision = Decision<CustomerAccessEvent, Refusal>;

const DEFAULT_DAYS = 90;
const MOST_DAYS = 366;
export const MOST_CHOSEN_POINTS = 100;
/** So long changes are gathered before they are told: whoever edits three things sends one message. */
const GATHERED_FOR_MINUTES = 15;

/** A contact person's link (domain page, "Customer access"). */
export const customerAccessDecider: Decider<
  CustomerAccessState,
  CustomerAccessCommand,
  CustomerAccessEvent,
  Refusal
> = { initialState: null, decide, evolve: evolveCustomerAccess };

function decide(command: CustomerAccessCommand, access: CustomerAccessState): AccessDecision {
  if (command.type === "GrantCustomerAccess") return access === null ? grant(command) : accept();
  if (access === null) return refuse("access-unknown");
  switch (command.type) {
    case "ChooseAccessPoints":
      return choosePoints(command, access);
    case "ProlongCustomerAccess":
      return prolong(command, access);
    case "RevokeCustomerAccess": {
      const { reason } = command;
      if (access.over) return accept();
      const fault = faultyWords({ reason });
      return fault ? refuseFor(fault) : accept({ type: "CustomerAccessRevoked", data: { reason } });
    }
    case "EndCustomerAccess": {
      const { because } = command;
      return access.over ? accept() : accept({ type: "CustomerAccessEnded", data: { because } });
    }
    case "SetCustomerUpdates":
      return setUpdates(command, access);
    case "NoteCustomerUpdate":
      return noteUpdate(command, access);
    case "SettleCustomerUpdate": {
      const { updateId, messageId } = command;
      const isPending = access.pendingUpdates.some((update) => update.updateId === updateId);
      if (!isPending) return accept();
      return accept({ type: "CustomerUpdateSettled", data: { updateId, messageId } });
    }
    default:
      return command satisfies never;
  }
}

function grant(command: CommandOfAccess<"GrantCustomerAccess">): AccessDecision {
  const { customerId, contactPersonId, shown, pointsOfOthers, now } = command;
  const expiresAt = command.expiresAt ?? byDefault(now);
  const fault = faultyExpiry(expiresAt, now) ?? faultyChoice(shown, pointsOfOthers);
  if (fault) return refuseFor(fault);
  return accept({
    type: "CustomerAccessGranted",
    data: { customerId, contactPersonId, shown, expiresAt },
  });
}

function choosePoints(
  { shown, pointsOfOthers }: CommandOfAccess<"ChooseAccessPoints">,
  access: CustomerAccess,
): AccessDecision {
  if (isSameValue(shown, access.shown)) return accept();
  if (access.over) return refuse("access-over");
  const fault = faultyChoice(shown, pointsOfOthers);
  return fault ? refuseFor(fault) : accept({ type: "CustomerAccessPointsChosen", data: { shown } });
}

/** An expired link can be prolonged: what was sent to the customer works again. */
function prolong(command: CommandOfAccess<"ProlongCustomerAccess">, access: CustomerAccess): AccessDecision {
  if (access.over) return refuse("access-over");
  const expiresAt = command.expiresAt ?? byDefault(command.now);
  const isSame = Date.parse(expiresAt) === Date.parse(access.expiresAt);
  if (isSame) return accept();
  const fault = faultyExpiry(expiresAt, command.now);
  if (fault) return refuseFor(fault);
  if (Date.parse(expiresAt) < Date.parse(access.expiresAt)) return refuse("access-not-longer");
  return accept({ type: "CustomerAccessProlonged", data: { expiresAt } });
}

function setUpdates(
  { on, now }: CommandOfAccess<"SetCustomerUpdates">,
  access: CustomerAccess,
): AccessDecision {
  if (access.updates === on) return accept();
  if (access.over) return refuse("access-over");
  if (!isOpen(access, now)) return refuse("access-expired");
  return accept({ type: "CustomerUpdatesSet", data: { on } });
}

/**
 * Nothing to note where nobody wants to be told, or where the same point's change waits to be told already. One that is due
 * may be being told just now, so that what changes from then on is told anew.
 */
function noteUpdate(
  { updateId, pointId, changedAt }: CommandOfAccess<"NoteCustomerUpdate">,
  access: CustomerAccess,
): AccessDecision {
  const waits = access.pendingUpdates.some(
    (update) => update.pointId === pointId && Date.parse(changedAt) < Date.parse(update.dueAt),
  );
  if (!access.updates || !isOpen(access, changedAt) || waits) return accept();
  const dueAt = after(changedAt, { minutes: GATHERED_FOR_MINUTES });
  return accept({ type: "CustomerUpdateNoted", data: { updateId, pointId, changedAt, dueAt } });
}

function byDefault(now: string): string {
  return after(now, { hours: DEFAULT_DAYS * 24 });
}

function after(instant: string, duration: Temporal.DurationLike): string {
  return Temporal.Instant.from(instant).add(duration).toString({ fractionalSecondDigits: 3 });
}

function faultyExpiry(expiresAt: string, now: string): Refusal | undefined {
  const latest = after(now, { hours: MOST_DAYS * 24 });
  if (Date.parse(expiresAt) <= Date.parse(now)) return refusal("access-too-short");
  return Date.parse(expiresAt) > Date.parse(latest)
    ? refusal("access-too-long", { days: String(MOST_DAYS) })
    : undefined;
}

/** A link never leads to a point that is none of the customer's. */
function faultyChoice(shown: ShownPoints, pointsOfOthers: readonly string[]): Refusal | undefined {
  if (shown.choice === "all_of_contact_person") return undefined;
  if (shown.pointIds.length === 0) return refusal("access-points-missing");
  if (shown.pointIds.length > MOST_CHOSEN_POINTS) {
    return refusal("access-points-too-many", { most: String(MOST_CHOSEN_POINTS) });
  }
  return pointsOfOthers.length > 0
    ? refusal("access-points-of-others", { points: pointsOfOthers.join(", ") })
    : undefined;
}
