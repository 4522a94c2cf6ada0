import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel, TeamRow } from "klartext/read-model";

export class ListTeams extends Query<readonly TeamRow[]> {}

@QueryHandler(ListTeams)
export class ListTeamsHandler implements IQueryHandler<ListTeams> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute(): Promise<readonly TeamRow[]> {
    return this.#readModel.teams.all();
  }
}
