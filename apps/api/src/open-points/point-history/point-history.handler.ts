import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { openPointHistory } from "klartext/domain";
import { type ReadEvent, StreamReader } from "klartext/nest";
import { Histories, type HistoryEntry } from "../../history/histories.ts";
import type { CustomerOfPart } from "../../history/names.ts";
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
  readonly #histories: Histories;
  readonly #reader: StreamReader;

  constructor(histories: Histories, reader: StreamReader) {
    this.#histories = histories;
    this.#reader = reader;
  }

  execute({ pointId, language }: PointHistory): Promise<readonly HistoryEntry[]> {
    const history = {
      stream: openPointStream(pointId),
      describe: openPointHistory,
      missing: () => missingPoint(this.#reader, pointId),
      customersOfParts,
    };
    return this.#histories.of(history, language);
  }
}

/** Sites and machines are named by their ids alone: the event that named them says whose they are. */
function customersOfParts(events: readonly ReadEvent[]): CustomerOfPart {
  const customers = new Map<string | null, string>(
    events.flatMap(({ event }) => {
      if (event.type !== "CustomerAffected") return [];
      const { customerId, siteId, assetId } = event.data;
      return [[siteId, customerId] as const, [assetId, customerId] as const];
    }),
  );
  return (partId) => customers.get(partId);
}
