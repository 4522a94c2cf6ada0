import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { PointSelection, ReadModel } from "klartext/read-model";

export class ListIds extends Query<Uint8Array> {
  readonly selection: PointSelection;

  constructor(selection: PointSelection) {
    super();
    this.selection = selection;
  }
}

@QueryHandler(ListIds)
export class ListIdsHandler implements IQueryHandler<ListIds> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  execute({ selection }: ListIds): Promise<Uint8Array> {
    return this.#readModel.points.ids(selection);
  }
}
