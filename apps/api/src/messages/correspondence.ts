import { Inject, Injectable } from "@nestjs/common";
import {
  type Addressing,
  customerDecider,
  type KnownContactPerson,
  type Letterhead,
  type OrganizationSettings,
  openPointDecider,
  organizationDecider,
  type Reader,
  readable,
} from "klartext/domain";
import { CLOCK, type Clock, isoInstant, ORGANIZATION_STREAM, StreamReader } from "klartext/nest";
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
  readonly #clock: Clock;

  constructor(reader: StreamReader, references: References, @Inject(CLOCK) clock: Clock) {
    this.#reader = reader;
    this.#references = references;
    this.#clock = clock;
  }

  point(pointId: string) {
    return this.#reader.stateOf(openPointDecider, openPointStream(pointId));
  }

  /** What was left out is as the contact person chose it. @throws Problem (invalid-fields) */
  async addressing(pointId: string, input: AddressingDto): Promise<Addressing> {
    const { customerId, contactPersonId = null } = input;
    await this.#references.check({ customer: { customerId, siteId: null, assetId: null, contactPersonId } });
    const contactPerson = await this.#contactPerson(customerId, contactPersonId);
    const channel = input.channel ?? contactPerson?.channel;
    if (channel === null || channel === undefined) {
      throw invalidFields([{ pointer: "/channel", message: expectationMessage("required") }]);
    }
    const { language, formOfAddress } = await this.reader(contactPerson);
    return {
      pointId,
      customerId,
      contactPersonId,
      channel,
      language: input.language ?? language,
      formOfAddress: input.formOfAddress ?? formOfAddress,
    };
  }

  /** How somebody is spoken to: as they chose, in a language that the organization writes. */
  async reader(contactPerson: KnownContactPerson | undefined): Promise<Reader> {
    const { tone, languages, defaultLanguage } = await this.settings();
    const language = contactPerson?.language;
    return {
      language: language && languages.includes(language) ? language : defaultLanguage,
      formOfAddress: contactPerson?.formOfAddress ?? tone,
    };
  }

  /** Whom a customer's messages can go to; nobody who was removed or erased. */
  async contactPersons(customerId: string): Promise<readonly KnownContactPerson[]> {
    const customer = await this.#reader.stateOf(customerDecider, `customer-${customerId}`);
    return customer?.contactPersons.filter(({ presence }) => presence === "present") ?? [];
  }

  async letterhead({ customerId, contactPersonId }: Addressing): Promise<Letterhead> {
    const { name, calendar } = await this.settings();
    const contactPerson = await this.#contactPerson(customerId, contactPersonId);
    return {
      addressee: readable(contactPerson?.name) ?? null,
      organizationName: readable(name) ?? null,
      timeZone: calendar.timeZone,
      now: isoInstant(this.#clock.now()),
    };
  }

  /** Whether the organization wants a second pair of eyes on every acknowledgement. */
  async needsApproval(): Promise<boolean> {
    return (await this.settings()).acknowledgementsNeedApproval;
  }

  /** Whom customers reply to where a message says nothing else. */
  async contactLine(): Promise<string | null> {
    return readable((await this.settings()).contactLine) ?? null;
  }

  /** What the organization has settled. */
  settings(): Promise<OrganizationSettings> {
    return this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
  }

  async #contactPerson(customerId: string, contactPersonId: string | null) {
    const customer = await this.#reader.stateOf(customerDecider, `customer-${customerId}`);
    return customer?.contactPersons.find((person) => person.contactPersonId === contactPersonId);
  }
}
