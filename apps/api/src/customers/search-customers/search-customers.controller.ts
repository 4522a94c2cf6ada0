import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CustomerPage } from "klartext/read-model";
import { QueryRoute } from "../../http/query-route.ts";
import { CustomerPageDto, SearchCustomersDto } from "./search-customers.dto.ts";
import { SearchCustomers } from "./search-customers.handler.ts";

@ApiTags("Customers")
@Controller("v1/customers")
export class SearchCustomersController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Find customers",
    description:
      "By name or number, by a contact person, a site, a machine or contract or its serial number; without words all of them, by name.",
    permission: "read-customers",
    answer: CustomerPageDto,
  })
  handle(@Query() { q, cursor, limit }: SearchCustomersDto): Promise<CustomerPage> {
    return this.#queries.execute(
      new SearchCustomers(q ?? "", {
        ...(cursor === undefined ? {} : { after: cursor }),
        ...(limit === undefined ? {} : { limit }),
      }),
    );
  }
}
