import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { builtInTraps } from "klartext/domain";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { TrapDto } from "./list-traps.dto.ts";

export class ListTraps extends Query<TrapDto[]> {}

@QueryHandler(ListTraps)
export class ListTrapsHandler implements IQueryHandler<ListTraps> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute(): Promise<TrapDto[]> {
    const { ownTraps } = this.#readModel.organization.settings();
    return [
      ...builtInTraps.map((trap) => ({ ...trap, own: false })),
      ...ownTraps.map((trap) => ({ ...trap, own: true })),
    ];
  }
}
