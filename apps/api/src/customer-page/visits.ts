import { Inject, Injectable } from "@nestjs/common";
import { customerAccessDecider, customerDecider, isOpen, type Language, readable } from "klartext/domain";
import { CLOCK, type Clock, FreshReads, isoInstant, READ_MODEL, StreamReader } from "klartext/nest";
import type { ContactPersonRow, CustomerAccessRow, ReadModel } from "klartext/read-model";
import { AccessTokens } from "../customer-access/access-tokens.ts";
import { customerAccessStream } from "../customer-access/customer-access-stream.ts";
import { PageAddresses } from "./page-addresses.ts";
import { pageWords } from "./page-words.ts";
import type { Visit } from "./visit.ts";

/** Stands in the place of a link that nobody made, so that looking it up takes the same time. */
const NO_LINK = "00000000-0000-8000-8000-000000000000";

/** Opens links: for reading from the read model alone, for deeds by the log. */
@Injectable()
export class Visits {
  readonly #tokens: AccessTokens;
  readonly #readModel: ReadModel;
  readonly #freshReads: FreshReads;
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(
    tokens: AccessTokens,
    @Inject(READ_MODEL) readModel: ReadModel,
    freshReads: FreshReads,
    reader: StreamReader,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#tokens = tokens;
    this.#readModel = readModel;
    this.#freshReads = freshReads;
    this.#reader = reader;
    this.#clock = clock;
  }

  /**
   * `null` for every link that is not open, whatever the reason: nobody can find out which.
   * @throws ReadModelNotReady, ReadModelBehind
   */
  async open(token: string, chosen: Language | null): Promise<Visit | null> {
    await this.#freshReads.catchUp();
    const linkId = this.#tokens.linkIdOf(token);
    const access = this.#readModel.customerAccesses.one(linkId ?? NO_LINK);
    const now = isoInstant(this.#clock.now());
    const person = this.#contactPerson(access?.customerId ?? NO_LINK, access?.contactPersonId ?? NO_LINK);
    if (linkId === null || access === undefined || person === undefined) return null;
    return isOpen({ over: access.overSince !== null, expiresAt: access.expiresAt }, now)
      ? this.#visit(access, person, new PageAddresses(token, chosen), chosen, now)
      : null;
  }

  /** Whether the link is open by the log, where no node can be behind: to be asked before anything is recorded. */
  async isStillOpen({ linkId, customerId, contactPerson, now }: Visit): Promise<boolean> {
    const access = await this.#reader.stateOf(customerAccessDecider, customerAccessStream(linkId));
    const customer = await this.#reader.stateOf(customerDecider, `customer-${customerId}`);
    const person = customer?.contactPersons.find(
      ({ contactPersonId }) => contactPersonId === contactPerson.contactPersonId,
    );
    return access !== null && isOpen(access, now) && person?.presence === "present";
  }

  #contactPerson(customerId: string, contactPersonId: string): ContactPersonRow | undefined {
    const customer = this.#readModel.customers.one(customerId);
    const person = customer?.contactPersons.find((known) => known.contactPersonId === contactPersonId);
    return person !== undefined && typeof person.name === "string" ? person : undefined;
  }

  #visit(
    access: CustomerAccessRow,
    person: ContactPersonRow,
    addresses: PageAddresses,
    chosen: Language | null,
    now: string,
  ): Visit {
    const { name, calendar } = this.#readModel.organization.settings();
    const language = chosen ?? person.language;
    const { formOfAddress } = person;
    return {
      linkId: access.linkId,
      customerId: access.customerId,
      contactPerson: {
        contactPersonId: person.contactPersonId,
        name: readable(person.name) ?? null,
        hasEmail: typeof person.email === "string",
        hasPhone: typeof person.phone === "string",
        channel: person.channel,
      },
      shown: access.shown,
      updates: access.updates,
      expiresAt: access.expiresAt,
      organization: readable(name) ?? null,
      timeZone: calendar.timeZone,
      language,
      formOfAddress,
      words: pageWords(language, formOfAddress),
      addresses,
      now,
    };
  }
}
