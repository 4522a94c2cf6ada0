import { Injectable } from "@nestjs/common";
import { type CustomerEvent, customerDecider, type ErasureSubject, personDecider } from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import { CommandRunner, StaleRevision, StreamReader } from "klartext/nest";
import { KeyRevocation } from "../access/key-revocation.ts";
import { step } from "./erasure-step.ts";

/** Records on the subject's own stream that they were erased; from then on nothing is written about them. */
@Injectable()
export class RecordErased {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #revocation: KeyRevocation;

  constructor(runner: CommandRunner, reader: StreamReader, revocation: KeyRevocation) {
    this.#runner = runner;
    this.#reader = reader;
    this.#revocation = revocation;
  }

  async run(erasureId: string, subject: ErasureSubject, subjectId: string, stream: string): Promise<void> {
    switch (subject) {
      case "person":
        return this.#person(erasureId, stream, subjectId);
      case "contact_person":
        return this.#contactPerson(erasureId, stream, subjectId);
      case "customer":
        return this.#customer(erasureId, stream);
      default:
        subject satisfies never;
    }
  }

  /** Their keys end with them. What they took stays taken, under a random id. */
  async #person(erasureId: string, stream: string, personId: string): Promise<void> {
    const command = { type: "ErasePerson" } as const;
    await this.#runner.run(personDecider, { stream }, command, step(erasureId, "person"));
    await this.#revocation.revokeAllOf(personId, step(erasureId, "keys"));
  }

  async #contactPerson(erasureId: string, stream: string, contactPersonId: string): Promise<void> {
    const command = { type: "EraseContactPerson", contactPersonId } as const;
    await this.#runner.run(customerDecider, { stream }, command, step(erasureId, contactPersonId));
  }

  /** All contact persons first, also somebody who is added at this very moment. */
  async #customer(erasureId: string, stream: string): Promise<void> {
    for (;;) {
      const { events, last } = await this.#reader.read(stream);
      const customer = fold(
        customerDecider,
        events.map(({ event }) => event as CustomerEvent),
      );
      const remaining = customer?.contactPersons.find(({ presence }) => presence !== "erased");
      if (remaining !== undefined) {
        await this.#contactPerson(erasureId, stream, remaining.contactPersonId);
        continue;
      }
      try {
        const target = { stream, ifRevision: last?.revision ?? 0 };
        await this.#runner.run(
          customerDecider,
          target,
          { type: "EraseCustomer" },
          step(erasureId, "customer"),
        );
        return;
      } catch (error) {
        if (!(error instanceof StaleRevision)) throw error;
      }
    }
  }
}
