import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type OpenPointEvent, openPointView } from "klartext/domain";
import { CLOCK, type Clock, FreshReads, isoInstant, READ_MODEL, StreamReader } from "klartext/nest";
import { parsePointRows, type ReadModel } from "klartext/read-model";
import { Names } from "../../history/names.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { missingPoint } from "../missing-point.ts";
import { openPointStream } from "../open-point-stream.ts";
import { TellableTexts } from "../tellable-texts.ts";
import { type PointDetail, pointDetail } from "./point-detail.ts";

export class GetPoint extends Query<PointDetail> {
  readonly pointId: string;
  readonly viewerId: string | null;
  readonly language: ReaderLanguage;

  constructor(pointId: string, viewerId: string | null, language: ReaderLanguage) {
    super();
    this.pointId = pointId;
    this.viewerId = viewerId;
    this.language = language;
  }
}

/** What is on the point comes from the log; its number, its light and the names come from the read model. */
@QueryHandler(GetPoint)
export class GetPointHandler implements IQueryHandler<GetPoint> {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #names: Names;
  readonly #tellableTexts: TellableTexts;
  readonly #clock: Clock;

  constructor(
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    names: Names,
    tellableTexts: TellableTexts,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#names = names;
    this.#tellableTexts = tellableTexts;
    this.#clock = clock;
  }

  async execute({ pointId, viewerId, language }: GetPoint): Promise<PointDetail> {
    const { events, last } = await this.#reader.read(openPointStream(pointId));
    const view = openPointView(
      events.map(({ event, stored }) => ({
        event: event as OpenPointEvent,
        recordedAt: stored.recordedAt,
      })),
    );
    if (view === null || last === undefined) throw await missingPoint(this.#reader, pointId);
    await this.#freshReads.catchUp(last.position);
    const now = this.#clock.now();
    const { points } = this.#readModel;
    const [row] = parsePointRows(await points.byIds([pointId], { now, viewerId }));
    if (row === undefined)
      throw new Error("The read model does not hold a point that it has caught up with.");
    return pointDetail({
      row,
      view,
      revision: last.revision,
      now: isoInstant(now),
      language,
      names: this.#names,
      tellsOf: this.#tellableTexts.namedToOthers(view.point),
      actions: points.actionsOf(pointId),
      duplicates: points.duplicatesOf(pointId),
      undeliveredMessages: this.#readModel.deliveries.undelivered(pointId),
    });
  }
}
