import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { FeedbackPageRequest, FeedbackRow, ReadModel } from "klartext/read-model";
import { Names } from "../../history/names.ts";

export type ListedFeedback = ReturnType<typeof listed>;

export interface ListedFeedbackPage {
  readonly items: readonly ListedFeedback[];
  readonly nextCursor: string | null;
}

export class ListFeedback extends Query<ListedFeedbackPage> {
  readonly request: FeedbackPageRequest;

  constructor(request: FeedbackPageRequest) {
    super();
    this.request = request;
  }
}

@QueryHandler(ListFeedback)
export class ListFeedbackHandler implements IQueryHandler<ListFeedback> {
  readonly #readModel: ReadModel;
  readonly #names: Names;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, names: Names) {
    this.#readModel = readModel;
    this.#names = names;
  }

  async execute({ request }: ListFeedback): Promise<ListedFeedbackPage> {
    const { items, nextCursor } = await this.#readModel.feedback.page(request);
    return { items: items.map((row) => listed(row, this.#names)), nextCursor };
  }
}

function listed({ feedbackId, pointId, openedPointId, customerId, ...answers }: FeedbackRow, names: Names) {
  const openedPoint =
    openedPointId === null ? null : { id: openedPointId, number: names.number(openedPointId) };
  return {
    id: feedbackId,
    point: { id: pointId, number: names.number(pointId) },
    openedPoint,
    customer: { id: customerId, name: names.customer(customerId)?.name ?? null },
    ...answers,
  };
}
