import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { PersonRow, ReadModel } from "klartext/read-model";

export class ListPersons extends Query<readonly PersonRow[]> {}

@QueryHandler(ListPersons)
export class ListPersonsHandler implements IQueryHandler<ListPersons> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute(): Promise<readonly PersonRow[]> {
    return this.#readModel.persons.all();
  }
}
