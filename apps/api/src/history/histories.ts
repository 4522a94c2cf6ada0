import { Inject, Injectable } from "@nestjs/common";
import type { Description, DomainEvent, FieldChange, HistoryReader, PersonalData } from "klartext/domain";
import { FreshReads, READ_MODEL, type ReadEvent, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { ReaderLanguage } from "../http/reader-language.ts";
import { ActorNames } from "./actor-names.ts";
import { type CustomerOfPart, Names } from "./names.ts";

/** What happened, when, from what to what, and by whom as far as that is still known. */
export interface HistoryEntry {
  /** RFC 3339 */
  readonly at: string;
  readonly what: string;
  readonly changes: readonly FieldChange[];
  readonly by: PersonalData | null;
}

interface RecordedEvent<Event> {
  readonly event: Event;
  /** RFC 3339 */
  readonly recordedAt: string;
}

/** Whose history it is, and how its events are put into words. */
export interface HistoryOf<Event extends DomainEvent> {
  readonly stream: string;
  /** One description for each event, in their order. */
  describe(
    events: readonly RecordedEvent<Event>[],
    reader: HistoryReader,
  ): readonly (Description & { readonly recordedAt: string })[];
  /** What is thrown where there is no such stream. */
  missing(): Error | Promise<Error>;
  /** Where the events name sites or machines by their ids alone. */
  readonly customersOfParts?: (events: readonly ReadEvent[]) => CustomerOfPart;
}

/** Tells the whole history of one thing, in the names that hold today. */
@Injectable()
export class Histories {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #names: Names;
  readonly #actorNames: ActorNames;

  constructor(
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    names: Names,
    actorNames: ActorNames,
  ) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#names = names;
    this.#actorNames = actorNames;
  }

  async of<Event extends DomainEvent>(
    it: HistoryOf<Event>,
    language: ReaderLanguage,
  ): Promise<readonly HistoryEntry[]> {
    const { events, last } = await this.#reader.read(it.stream);
    if (last === undefined) throw await it.missing();
    // The names in it come from the read model.
    await this.#freshReads.catchUp(last.position);
    const recorded = events.map(({ event, stored }) => ({
      event: event as Event,
      recordedAt: stored.recordedAt,
    }));
    const described = it.describe(recorded, {
      language,
      timeZone: this.#readModel.organization.settings().calendar.timeZone,
      nameOf: this.#names.inWords(language, it.customersOfParts?.(events)),
    });
    const actors = await this.#actorNames.of(events);
    return described.map(({ recordedAt, what, changes }, index) => ({
      at: recordedAt,
      what,
      changes,
      by: actors[index] ?? null,
    }));
  }
}
