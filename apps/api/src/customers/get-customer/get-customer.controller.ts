import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { CustomerDetailDto } from "../customer.dto.ts";
import { CustomerIdDto } from "../customer-id.dto.ts";
import { GetCustomer } from "./get-customer.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers/:customerId")
export class GetCustomerController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A customer with sites, machines, contracts and contact persons",
    permission: "read-customers",
    answer: CustomerDetailDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { customerId }: CustomerIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const { customer, revision } = await this.#queries.execute(new GetCustomer(customerId));
    void reply.header("ETag", etagOf(revision));
    return customer;
  }
}
