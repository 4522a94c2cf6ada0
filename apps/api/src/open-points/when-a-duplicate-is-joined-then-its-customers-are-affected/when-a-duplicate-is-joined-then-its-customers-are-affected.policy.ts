import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { openPointDecider } from "klartext/domain";
import {
  CommandRunner,
  contextOf,
  type Policy,
  PolicyRunner,
  type ReadEvent,
  StreamReader,
  unlessRefused,
} from "klartext/nest";
import { openPointStream } from "../open-point-stream.ts";

/** The point that goes on is closed only when the duplicate's customers have confirmed it, too. */
@Injectable()
export class DuplicateCustomersPolicy implements Policy, OnApplicationBootstrap {
  readonly name = "when-a-duplicate-is-joined-then-its-customers-are-affected";
  readonly occasions = ["JoinedAsDuplicate"] as const;
  readonly #policies: PolicyRunner;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;

  constructor(policies: PolicyRunner, reader: StreamReader, runner: CommandRunner) {
    this.#policies = policies;
    this.#reader = reader;
    this.#runner = runner;
  }

  onApplicationBootstrap(): void {
    this.#policies.start(this);
  }

  async react(occasion: ReadEvent): Promise<void> {
    if (occasion.event.type !== "JoinedAsDuplicate") return;
    const { of, customers } = occasion.event.data;
    const stream = openPointStream(of);
    const point = await this.#reader.stateOf(openPointDecider, stream);
    for (const customer of customers) {
      // What the point says about a customer itself holds: which site, which contact person.
      if (point?.customers.some(({ customerId }) => customerId === customer.customerId)) continue;
      const context = contextOf(this, occasion, customer.customerId);
      const command = { type: "AffectCustomer", ...customer } as const;
      await unlessRefused(this.#runner.run(openPointDecider, { stream }, command, context));
    }
  }
}
