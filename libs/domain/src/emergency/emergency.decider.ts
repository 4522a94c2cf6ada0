import type { Decider } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import { attachCustomers, detachCustomers } from "./attaching.rules.ts";
import type { EmergencyCommand } from "./emergency.commands.ts";
import type { EmergencyDecision } from "./emergency.decision.ts";
import type { EmergencyEvent } from "./emergency.events.ts";
import { type EmergencyState, evolveEmergency } from "./emergency.state.ts";
import { close, declare, recordIssued, repeat, update } from "./notice.rules.ts";

/** One emergency, many customers: one place to update, a notice to each at the promised interval, and one end. */
export const emergencyDecider: Decider<EmergencyState, EmergencyCommand, EmergencyEvent, Refusal> = {
  initialState: null,
  decide,
  evolve: evolveEmergency,
};

function decide(command: EmergencyCommand, emergency: EmergencyState): EmergencyDecision {
  // An id is given once, so an emergency that is there was declared by this very command.
  if (command.type === "DeclareEmergency") return emergency === null ? declare(command) : accept();
  if (emergency === null) return refuse("emergency-unknown");
  switch (command.type) {
    case "UpdateEmergency":
      return update(command, emergency);
    case "RepeatNotice":
      return repeat(command, emergency);
    case "AttachCustomers":
      return attachCustomers(command, emergency);
    case "DetachCustomers":
      return detachCustomers(command, emergency);
    case "RecordIssued":
      return recordIssued(command, emergency);
    case "CloseEmergency":
      return close(command, emergency);
    default:
      return command satisfies never;
  }
}
