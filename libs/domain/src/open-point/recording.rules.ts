import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOf, RecordingCommand } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { AffectedCustomer, OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { promiseOfEscalation } from "./promise-of-escalation.ts";

/** Keeps an event within the store's bound, also in an emergency with many customers. */
export const MAX_AFFECTED_CUSTOMERS = 500;

/** Puts an incident, complaint or escalation on the list. */
export function record(command: RecordingCommand): OpenPointDecision {
  const { title, description, nextStep, product } = command;
  const fault = faultyWords({ title, description, nextStep, product }) ?? faultyCustomers(command.customers);
  if (fault) return refuseFor(fault);
  switch (command.type) {
    case "ReportIncident": {
      const { type, ...data } = command;
      return accept({ type: "IncidentReported", data });
    }
    case "ReportComplaint": {
      const { type, ...data } = command;
      return unless(faultyWords({ customersWords: data.customersWords }), {
        type: "ComplaintReported",
        data,
      });
    }
    case "RaiseEscalation": {
      const { type, promiseId, ...data } = command;
      const { wanted, urgencyReason, promised, customers } = data;
      return unless(
        faultyWords({ wanted, urgencyReason, promised }),
        { type: "EscalationRaised", data },
        ...promiseOfEscalation(promiseId, data, customers),
      );
    }
    case "ImportOpenPoint": {
      const { type, ...data } = command;
      return unless(faultyWords({ remark: data.remark }), { type: "OpenPointImported", data });
    }
    default:
      return command satisfies never;
  }
}

/** What a later import of the same list is compared with. */
export function recordImportedRow(
  command: CommandOf<"RecordImportedRow">,
  point: OpenPoint,
): OpenPointDecision {
  const { row, importId } = command;
  if (point.imported === null) return refuse("not-imported");
  if (point.imported.row === row) return accept();
  return accept({ type: "ImportedRowSeenAgain", data: { row, importId } });
}

export function faultyCustomers(customers: readonly AffectedCustomer[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const { customerId } of customers) {
    if (seen.has(customerId)) return refusal("customer-named-twice", { customerId });
    seen.add(customerId);
  }
  return tooManyCustomers(seen.size);
}

export function tooManyCustomers(count: number): Refusal | undefined {
  if (count <= MAX_AFFECTED_CUSTOMERS) return undefined;
  return refusal("too-many-customers", { max: String(MAX_AFFECTED_CUSTOMERS) });
}

function unless(fault: Refusal | undefined, ...events: readonly OpenPointEvent[]): OpenPointDecision {
  return fault ? refuseFor(fault) : accept(...events);
}
