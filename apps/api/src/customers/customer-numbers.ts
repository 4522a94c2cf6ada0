import { Injectable } from "@nestjs/common";
import { customerDecider, customerNumberKey } from "klartext/domain";
import { type CommandContext, Fingerprints, StreamReader } from "klartext/nest";
import { type GivenOnce, Reservations } from "../reservations/reservations.ts";
import { customerStream } from "./customer-stream.ts";

/** Gives a customer number once. */
@Injectable()
export class CustomerNumbers {
  readonly #reservations: Reservations;
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;
  readonly #numbers: GivenOnce;

  constructor(reservations: Reservations, reader: StreamReader, fingerprints: Fingerprints) {
    this.#reservations = reservations;
    this.#reader = reader;
    this.#fingerprints = fingerprints;
    this.#numbers = {
      taken: "customer-number-taken",
      presentStreamOf: (customerId) => this.#presentStreamOf(customerId),
    };
  }

  /** @throws RuleBroken (customer-number-taken) */
  reserve(customerNumber: string, customerId: string, context: CommandContext): Promise<void> {
    return this.#reservations.reserve(this.#numbers, this.#streamOf(customerNumber), customerId, context);
  }

  /** Lets go of every number that the customer carried once and carries no longer. */
  async releaseFormer(customerId: string, context: CommandContext): Promise<void> {
    const { events } = await this.#reader.read(customerStream(customerId));
    const streams = events.flatMap(({ event }) => {
      if (event.type !== "CustomerRegistered" && event.type !== "CustomerNumberChanged") return [];
      const { customerNumber } = event.data;
      return typeof customerNumber === "string" ? [this.#streamOf(customerNumber)] : [];
    });
    await this.#reservations.releaseFormer(this.#numbers, streams, customerId, context);
  }

  async #presentStreamOf(customerId: string): Promise<string | null> {
    const customer = await this.#reader.stateOf(customerDecider, customerStream(customerId));
    const number = customer?.erased ? null : customer?.customerNumber;
    return typeof number === "string" ? this.#streamOf(number) : null;
  }

  #streamOf(customerNumber: string): string {
    return `customerNumber-${this.#fingerprints.of("customerNumber", customerNumberKey(customerNumber))}`;
  }
}
