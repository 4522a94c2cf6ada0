import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { AccessKeyDto } from "./list-access-keys.dto.ts";

export class ListAccessKeys extends Query<AccessKeyDto[]> {}

@QueryHandler(ListAccessKeys)
export class ListAccessKeysHandler implements IQueryHandler<ListAccessKeys> {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  async execute(): Promise<AccessKeyDto[]> {
    return this.#readModel.accessKeys.all().map(({ secretHash, ...key }) => key);
  }
}
