import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import type { CustomerNumberCommand } from "./customer.commands.ts";
import type { CustomerNumberEvent } from "./customer-number.events.ts";

/** The customer who holds the number. */
export interface CustomerNumberState {
  readonly holder: string | null;
}

/** A customer number is given once: it is reserved before a customer gets it. */
export const customerNumberDecider: Decider<
  CustomerNumberState,
  CustomerNumberCommand,
  CustomerNumberEvent,
  Refusal
> = { initialState: { holder: null }, decide, evolve };

function decide(
  command: CustomerNumberCommand,
  { holder }: CustomerNumberState,
): Decision<CustomerNumberEvent, Refusal> {
  const { customerId } = command;
  switch (command.type) {
    case "ReserveCustomerNumber": {
      if (holder === customerId) return accept();
      const reserved = { type: "CustomerNumberReserved", data: { customerId } } as const;
      if (holder === null) return accept(reserved);
      if (!command.holderLetGo) return refuse("customer-number-taken");
      return accept<CustomerNumberEvent>(
        { type: "CustomerNumberReleased", data: { customerId: holder } },
        reserved,
      );
    }
    case "ReleaseCustomerNumber":
      if (holder !== customerId) return accept();
      return accept({ type: "CustomerNumberReleased", data: { customerId } });
    default:
      return command satisfies never;
  }
}

function evolve(state: CustomerNumberState, event: CustomerNumberEvent): CustomerNumberState {
  switch (event.type) {
    case "CustomerNumberReserved":
      return { holder: event.data.customerId };
    case "CustomerNumberReleased":
      return state.holder === event.data.customerId ? { holder: null } : state;
    default:
      event satisfies never;
      return state;
  }
}
