import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { CustomerAccessDto } from "../customer-access.dto.ts";
import { ShownAccess } from "../shown-access.ts";

export class ListAccesses extends Query<CustomerAccessDto[]> {
  readonly customerId: string;

  constructor(customerId: string) {
    super();
    this.customerId = customerId;
  }
}

@QueryHandler(ListAccesses)
export class ListAccessesHandler implements IQueryHandler<ListAccesses> {
  readonly #readModel: ReadModel;
  readonly #shown: ShownAccess;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, shown: ShownAccess) {
    this.#readModel = readModel;
    this.#shown = shown;
  }

  async execute({ customerId }: ListAccesses): Promise<CustomerAccessDto[]> {
    return this.#readModel.customerAccesses.ofCustomer(customerId).map((row) => this.#shown.of(row));
  }
}
