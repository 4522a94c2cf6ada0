import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { PastSettings, ReadModel } from "klartext/read-model";

export class SettingsHistory extends Query<readonly PastSettings[]> {}

@QueryHandler(SettingsHistory)
export class SettingsHistoryHandler implements IQueryHandler<SettingsHistory> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute(): Promise<readonly PastSettings[]> {
    return this.#readModel.organization.history();
  }
}
