import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ActionPage, ActionPageRequest, ReadModel } from "klartext/read-model";

export class ListActions extends Query<ActionPage> {
  readonly request: ActionPageRequest;

  constructor(request: ActionPageRequest) {
    super();
    this.request = request;
  }
}

@QueryHandler(ListActions)
export class ListActionsHandler implements IQueryHandler<ListActions> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute({ request }: ListActions): Promise<ActionPage> {
    return this.#readModel.actions.page(request);
  }
}
