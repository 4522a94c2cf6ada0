import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { PointSelection, ReadModel } from "klartext/read-model";

type SeenBy = Pick<PointSelection, "now" | "viewerId" | "asOf">;

export class PointsByIds extends Query<Uint8Array> {
  readonly ids: readonly string[];
  readonly seenBy: SeenBy;

  constructor(ids: readonly string[], seenBy: SeenBy) {
    super();
    this.ids = ids;
    this.seenBy = seenBy;
  }
}

@QueryHandler(PointsByIds)
export class PointsByIdsHandler implements IQueryHandler<PointsByIds> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  execute({ ids, seenBy }: PointsByIds): Promise<Uint8Array> {
    return this.#readModel.points.byIds(ids, seenBy);
  }
}
