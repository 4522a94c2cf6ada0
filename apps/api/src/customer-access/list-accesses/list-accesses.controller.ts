import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { CustomerAccessListDto } from "../customer-access.dto.ts";
import { ListAccessesDto } from "./list-accesses.dto.ts";
import { ListAccesses } from "./list-accesses.handler.ts";

@ApiTags("Customer access")
@Controller("v1/customer-accesses")
export class ListAccessesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A customer's accesses",
    description: "The latest first, also those that are over.",
    permission: "tell-customers",
    answer: CustomerAccessListDto,
  })
  async handle(@Query() { customerId }: ListAccessesDto): Promise<CustomerAccessListDto> {
    return { items: await this.#queries.execute(new ListAccesses(customerId)) };
  }
}
