import { Injectable } from "@nestjs/common";
import {
  type Addressing,
  customerDecider,
  type Letterhead,
  openPointDecider,
  organizationDecider,
  readable,
} from "klartext/domain";
import { ORGANIZATION_STREAM, StreamReader } from "klartext/nest";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { invalidFields } from "../http/validation.pipe.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { References } from "../references/references.ts";
import type { AddressingDto } from "./addressing.dto.ts";

/** Looks up in the log what a message rests on: who is written to and how, by whom, and about which point. */
@Injectable()
export class Correspondence {
  readonly #reader: StreamReader;
  readonly #references: References;

  constructor(reader: StreamReader, references: References) {
    this.#reader = reader;
    this.#references = references;
  }

  point(pointId: string) {
    return this.#reader.stateOf(openPointDecider, openPointStream(pointId));
  }

  /** What was left out is as the contact person chose it. @throws Problem (invalid-fields) */
  async addressing(pointId: string, input: AddressingDto): Promise<Addressing> {
    const { customerId, contactPersonId = null } = input;
    await this.#references.check({ customer: { customerId, siteId: null, assetId: null, contactPersonId } });
    const { tone, defaultLanguage } = await this.#organization();
    const contactPerson = await this.#contactPerson(customerId, contactPersonId);
    const channel = input.channel ?? contactPerson?.channel;
    if (channel === null || channel === undefined) {
      throw invalidFields([{ pointer: "/channel", message: expectationMessage("required") }]);
    }
    return {
      pointId,
      customerId,
      contactPersonId,
      channel,
      language: input.language ?? contactPerson?.language ?? defaultLanguage,
      formOfAddress: input.formOfAddress ?? contactPerson?.formOfAddress ?? tone,
    };
  }

  async letterhead({ customerId, contactPersonId }: Addressing): Promise<Letterhead> {
    const { name, calendar } = await this.#organization();
    const contactPerson = await this.#contactPerson(customerId, contactPersonId);
    return {
      addressee: readable(contactPerson?.name) ?? null,
      organizationName: readable(name) ?? null,
      timeZone: calendar.timeZone,
    };
  }

  /** Whether the organization wants a second pair of eyes on every acknowledgement. */
  async needsApproval(): Promise<boolean> {
    return (await this.#organization()).acknowledgementsNeedApproval;
  }

  /** Whom customers reply to where a message says nothing else. */
  async contactLine(): Promise<string | null> {
    return readable((await this.#organization()).contactLine) ?? null;
  }

  #organization() {
    return this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
  }

  async #contactPerson(customerId: string, contactPersonId: string | null) {
    const customer = await this.#reader.stateOf(customerDecider, `customer-${customerId}`);
    return customer?.contactPersons.find((person) => person.contactPersonId === contactPersonId);
  }
}
