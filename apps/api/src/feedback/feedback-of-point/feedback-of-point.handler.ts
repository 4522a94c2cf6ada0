import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { missingPoint } from "../../open-points/missing-point.ts";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import { type FeedbackDetail, ShownFeedback } from "../shown-feedback.ts";

export class FeedbackOfPoint extends Query<readonly FeedbackDetail[]> {
  readonly pointId: string;
  readonly customerId: string | undefined;

  constructor(pointId: string, customerId: string | undefined) {
    super();
    this.pointId = pointId;
    this.customerId = customerId;
  }
}

@QueryHandler(FeedbackOfPoint)
export class FeedbackOfPointHandler implements IQueryHandler<FeedbackOfPoint> {
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;
  readonly #shown: ShownFeedback;

  constructor(reader: StreamReader, @Inject(READ_MODEL) readModel: ReadModel, shown: ShownFeedback) {
    this.#reader = reader;
    this.#readModel = readModel;
    this.#shown = shown;
  }

  async execute({ pointId, customerId }: FeedbackOfPoint): Promise<readonly FeedbackDetail[]> {
    const { last } = await this.#reader.read(openPointStream(pointId));
    if (last === undefined) throw await missingPoint(this.#reader, pointId);
    const ids = this.#readModel.feedback.ofPoint(pointId, customerId);
    const feedback = await Promise.all(ids.map((id) => this.#shown.one(id)));
    return feedback.filter((one) => one !== undefined);
  }
}
