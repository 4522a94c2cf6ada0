import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL } from "klartext/nest";
import type { CustomerDetail, ReadModel } from "klartext/read-model";
import { notFound } from "../../http/problems.ts";
import { ShownRevision } from "../../http/shown-revision.ts";
import { customerStream } from "../customer-stream.ts";

interface ShownCustomer {
  readonly customer: CustomerDetail;
  readonly revision: number;
}

export class GetCustomer extends Query<ShownCustomer> {
  readonly customerId: string;

  constructor(customerId: string) {
    super();
    this.customerId = customerId;
  }
}

@QueryHandler(GetCustomer)
export class GetCustomerHandler implements IQueryHandler<GetCustomer> {
  readonly #readModel: ReadModel;
  readonly #shownRevision: ShownRevision;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, shownRevision: ShownRevision) {
    this.#readModel = readModel;
    this.#shownRevision = shownRevision;
  }

  async execute({ customerId }: GetCustomer): Promise<ShownCustomer> {
    const revision = await this.#shownRevision.of(customerStream(customerId));
    const customer = this.#readModel.customers.one(customerId);
    if (customer === undefined) throw notFound();
    return { customer, revision };
  }
}
