import { Inject, Injectable } from "@nestjs/common";
import { type CustomerNumberEvent, customerDecider, customerNumberDecider } from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  derivedUuid,
  Fingerprints,
  type ReadStream,
  StaleRevision,
  StreamReader,
} from "klartext/nest";
import { customerStream } from "./customer-stream.ts";

/** A reservation this fresh may belong to a request that is still on its way. */
const GRACE_MS = 60_000;

/**
 * Gives a customer number once, on every store: it is reserved in a stream of its own before a customer carries it.
 * A crash between the two heals: the repeated request goes on, and a number whose holder never came to carry it, or
 * carries another one by now, goes to whoever asks next.
 */
@Injectable()
export class CustomerNumbers {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    fingerprints: Fingerprints,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#fingerprints = fingerprints;
    this.#clock = clock;
  }

  /** @throws RuleBroken (customer-number-taken) */
  async reserve(customerNumber: string, customerId: string, context: CommandContext): Promise<void> {
    const stream = this.#streamOf(customerNumber);
    for (;;) {
      const { events, last } = await this.#reader.read(stream);
      const revision = last?.revision ?? -1;
      const holderLetGo = await this.#holderLetGo(stream, events);
      try {
        await this.#runner.run(
          customerNumberDecider,
          // That the holder let go was found out about this very state.
          { stream, exists: "either", ...(holderLetGo ? { ifRevision: revision } : {}) },
          { type: "ReserveCustomerNumber", customerId, holderLetGo },
          // With the revision: a repeated request whose number went to somebody else meanwhile is decided anew.
          step(context, "reserve", stream, String(revision)),
        );
        return;
      } catch (error) {
        if (!(error instanceof StaleRevision)) throw error;
      }
    }
  }

  /** Lets go of every number that the customer carried once and carries no longer. */
  async releaseFormer(customerId: string, context: CommandContext): Promise<void> {
    const { events } = await this.#reader.read(customerStream(customerId));
    const numbers = events.flatMap(({ event }) =>
      event.type === "CustomerRegistered" || event.type === "CustomerNumberChanged"
        ? [event.data.customerNumber]
        : [],
    );
    const streams = numbers.map((number) => (typeof number === "string" ? this.#streamOf(number) : null));
    const present = streams.at(-1);
    const former = new Set(streams.filter((stream) => stream !== null && stream !== present));
    for (const stream of former) {
      await this.#runner.run(
        customerNumberDecider,
        { stream: String(stream), exists: "either" },
        { type: "ReleaseCustomerNumber", customerId },
        step(context, "release", String(stream)),
      );
    }
  }

  async #holderLetGo(stream: string, events: ReadStream["events"]): Promise<boolean> {
    const { holder } = fold(
      customerNumberDecider,
      events.map(({ event }) => event as CustomerNumberEvent),
    );
    const reservedAt = Date.parse(events.at(-1)?.stored.recordedAt ?? "");
    if (holder === null || this.#clock.now() - reservedAt < GRACE_MS) return false;
    return (await this.#numberStreamOfCustomer(holder)) !== stream;
  }

  /** `null` for a customer who never came to be, was erased, or carries no number. */
  async #numberStreamOfCustomer(customerId: string): Promise<string | null> {
    const customer = await this.#reader.stateOf(customerDecider, customerStream(customerId));
    const number = customer?.erased ? null : customer?.customerNumber;
    return typeof number === "string" ? this.#streamOf(number) : null;
  }

  /** Upper and lower case and blanks make no other number. */
  #streamOf(customerNumber: string): string {
    const folded = customerNumber.normalize("NFKC").toLowerCase().replace(/\s/g, "");
    return `customerNumber-${this.#fingerprints.of("customerNumber", folded)}`;
  }
}

function step({ commandId, actor }: CommandContext, ...parts: string[]): CommandContext {
  return { commandId: derivedUuid("customer-number", commandId, ...parts), actor };
}
