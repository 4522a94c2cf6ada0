import { randomUUID } from "node:crypto";
import { customerDecider } from "klartext/domain";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { CommandRunner, LastAcknowledged, systemClock } from "klartext/nest";

const IN_FLIGHT = 64;

export interface RegisteredCustomers {
  readonly customerIds: string[];
  readonly customerNumbers: string[];
}

/** Each with a contact person who chose e-mail; straight into the log, as the service would record them. */
export async function registerCustomers(file: string, count: number): Promise<RegisteredCustomers> {
  const store = await openSqliteEventStore({ file });
  const runner = new CommandRunner(store, systemClock, new LastAcknowledged());
  const customerIds = Array.from({ length: count }, () => randomUUID());
  const left = customerIds.entries();
  const registering = Array.from({ length: IN_FLIGHT }, async () => {
    for (const [index, id] of left) await register(runner, id, index);
  });
  await Promise.all(registering);
  await store.close();
  return { customerIds, customerNumbers: customerIds.map((_, index) => numberOf(index)) };
}

async function register(runner: CommandRunner, customerId: string, index: number): Promise<void> {
  const commands = [
    {
      type: "RegisterCustomer",
      customerId,
      name: `Bench ${index} GmbH`,
      customerNumber: numberOf(index),
    },
    {
      type: "PutContactPerson",
      contactPersonId: randomUUID(),
      name: `Jana Berger ${index}`,
      email: `jana.${index}@berger.example`,
      phone: null,
      channel: "email",
      language: "de",
      formOfAddress: "formal",
    },
  ] as const;
  for (const command of commands) {
    const target = { stream: `customer-${customerId}`, exists: "either" } as const;
    await runner.run(customerDecider, target, command, {
      commandId: randomUUID(),
      actor: { kind: "klartext" },
    });
  }
}

function numberOf(index: number): string {
  return `K-${100_000 + index}`;
}
