import { Inject, Injectable } from "@nestjs/common";
import {
  type DomainEvent,
  type ErasedText,
  type Erasure,
  type ErasureSubject,
  eventCatalogue,
} from "klartext/domain";
import type { EventStore } from "klartext/event-sourcing";
import { EVENT_STORE, READ_MODEL, type ReadEvent, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { subjectKeyId, textKeyId } from "klartext/sealing";
import { namesOfCustomer, namesOfPerson } from "./sought-names.ts";

const EVENTS_AT_ONCE = 1000;

/** What the log knows of somebody who is to be erased. */
export interface SubjectRecord {
  /** Where their record stands. */
  readonly stream: string;
  /** Everything that they were ever called or reached by, as far as it can still be read. */
  readonly names: readonly string[];
  /** The keys that their personal data is sealed with. */
  readonly keyIds: readonly string[];
  /** Free texts of their own record: they go with them. */
  readonly texts: readonly ErasedText[];
  /** Persons who go with them: a customer's contact persons. */
  readonly contactPersonIds: readonly string[];
}

/** All keys that an erasure destroys. */
export function keyIdsOf({ texts }: Erasure, record: SubjectRecord | undefined): string[] {
  return [...(record?.keyIds ?? []), ...texts.map(({ textId }) => textId)];
}

/** Looks up in the log what an erasure has to reach. */
@Injectable()
export class ErasureSubjects {
  readonly #reader: StreamReader;
  readonly #store: EventStore;
  readonly #readModel: ReadModel;

  constructor(
    reader: StreamReader,
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(READ_MODEL) readModel: ReadModel,
  ) {
    this.#reader = reader;
    this.#store = store;
    this.#readModel = readModel;
  }

  /** `undefined` when there is and was nobody under this id. */
  async find(subject: ErasureSubject, id: string): Promise<SubjectRecord | undefined> {
    const stream = await this.#streamOf(subject, id);
    const { events } = await this.#reader.read(stream ?? "");
    return stream === undefined || events.length === 0 ? undefined : recordOf(subject, id, stream, events);
  }

  /** The customer whom a contact person belongs to, also after being removed there. */
  async customerOf(contactPersonId: string): Promise<string | undefined> {
    const known = this.#readModel.customers.customerOfContactPerson(contactPersonId);
    return known ?? this.#customerByLog(contactPersonId);
  }

  async #streamOf(subject: ErasureSubject, id: string): Promise<string | undefined> {
    if (subject !== "contact_person") return `${subject}-${id}`;
    const customerId = await this.customerOf(id);
    return customerId === undefined ? undefined : `customer-${customerId}`;
  }

  /** Reads the whole log: for the rare case that the read model does not know them any more. */
  async #customerByLog(contactPersonId: string): Promise<string | undefined> {
    for (let after: string | null = null; ; ) {
      const events = await this.#store.readAll({ after, limit: EVENTS_AT_ONCE });
      const added = events.find(
        ({ type, data }) => type === "ContactPersonAdded" && data.includes(`"${contactPersonId}"`),
      );
      if (added !== undefined) return added.stream.slice("customer-".length);
      const last = events.at(-1);
      if (last === undefined) return undefined;
      after = last.position;
    }
  }
}

function recordOf(
  subject: ErasureSubject,
  id: string,
  stream: string,
  events: readonly ReadEvent[],
): SubjectRecord {
  const own = events.map(({ event }) => event);
  const contactPersonIds = subject === "customer" ? contactPersonsIn(own) : [];
  const persons = subject === "contact_person" ? [id] : contactPersonIds;
  return {
    stream,
    names: [...new Set(own.flatMap((event) => namesIn(event, subject, persons)))],
    keyIds: [
      subjectKeyId(subject, id),
      ...contactPersonIds.map((one) => subjectKeyId("contact_person", one)),
    ],
    texts: subject === "contact_person" ? [] : events.flatMap((read) => textsOf(read, stream)),
    contactPersonIds,
  };
}

function contactPersonsIn(events: readonly DomainEvent[]): string[] {
  const ids = events.flatMap((event) =>
    event.type === "ContactPersonAdded" ? [event.data.contactPersonId] : [],
  );
  return [...new Set(ids)];
}

function namesIn(event: DomainEvent, subject: ErasureSubject, contactPersonIds: readonly string[]): string[] {
  switch (event.type) {
    case "PersonAdded":
    case "PersonChanged":
      return [...personNames(event.data.name), ...readable(event.data.email)];
    case "ContactPersonAdded":
    case "ContactPersonChanged": {
      const { contactPersonId, name, email, phone } = event.data;
      if (!contactPersonIds.includes(contactPersonId)) return [];
      return [...personNames(name), ...readable(email), ...readable(phone)];
    }
    case "CustomerRegistered":
    case "CustomerRenamed":
      return subject === "customer" ? readable(event.data.name).flatMap(namesOfCustomer) : [];
    default:
      return [];
  }
}

function personNames(name: unknown): string[] {
  return readable(name).flatMap(namesOfPerson);
}

function readable(value: unknown): string[] {
  return typeof value === "string" ? [value] : [];
}

function textsOf({ event, stored }: ReadEvent, stream: string): ErasedText[] {
  const data = event.data as Readonly<Record<string, unknown>>;
  return eventCatalogue[event.type].texts
    .filter((field) => typeof data[field] === "string")
    .map((field) => ({ textId: textKeyId(stored.id, field), stream }));
}
