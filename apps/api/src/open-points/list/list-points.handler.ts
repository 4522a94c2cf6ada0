import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { PointPage, PointPageRequest, ReadModel } from "klartext/read-model";

export class ListPoints extends Query<PointPage> {
  readonly request: PointPageRequest;

  constructor(request: PointPageRequest) {
    super();
    this.request = request;
  }
}

@QueryHandler(ListPoints)
export class ListPointsHandler implements IQueryHandler<ListPoints> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  execute({ request }: ListPoints): Promise<PointPage> {
    return this.#readModel.points.page(request);
  }
}
