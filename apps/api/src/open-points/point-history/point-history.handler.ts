import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type OpenPointEvent, openPointHistory } from "klartext/domain";
import { FreshReads, READ_MODEL, type ReadEvent, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { ActorNames } from "../../history/actor-names.ts";
import { type HistoryEntry, historyEntries } from "../../history/history-entries.ts";
import { Names } from "../../history/names.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { missingPoint } from "../missing-point.ts";
import { openPointStream } from "../open-point-stream.ts";

export class PointHistory extends Query<readonly HistoryEntry[]> {
  readonly pointId: string;
  readonly language: ReaderLanguage;

  constructor(pointId: string, language: ReaderLanguage) {
    super();
    this.pointId = pointId;
    this.language = language;
  }
}

@QueryHandler(PointHistory)
export class PointHistoryHandler implements IQueryHandler<PointHistory> {
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

  async execute({ pointId, language }: PointHistory): Promise<readonly HistoryEntry[]> {
    const { events, last } = await this.#reader.read(openPointStream(pointId));
    if (last === undefined) throw await missingPoint(this.#reader, pointId);
    await this.#freshReads.catchUp(last.position);
    const customers = customersOfParts(events);
    const described = openPointHistory(
      events.map(({ event, stored }) => ({
        event: event as OpenPointEvent,
        recordedAt: stored.recordedAt,
      })),
      {
        language,
        timeZone: this.#readModel.organization.settings().calendar.timeZone,
        nameOf: this.#names.inWords(language, (partId) => customers.get(partId)),
      },
    );
    return historyEntries(described, await this.#actorNames.of(events));
  }
}

/** Sites and machines are named by their ids alone: the event that named them says whose they are. */
function customersOfParts(events: readonly ReadEvent[]): ReadonlyMap<string | null, string> {
  return new Map(
    events.flatMap(({ event }) => {
      if (event.type !== "CustomerAffected") return [];
      const { customerId, siteId, assetId } = event.data;
      return [[siteId, customerId] as const, [assetId, customerId] as const];
    }),
  );
}
