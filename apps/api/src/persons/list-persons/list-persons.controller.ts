import { Controller, Get } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { PersonRow } from "klartext/read-model";
import { QueryRoute } from "../../http/query-route.ts";
import { PersonListDto } from "./list-persons.dto.ts";
import { ListPersons } from "./list-persons.handler.ts";

@ApiTags("Persons")
@Controller("v1/persons")
export class ListPersonsController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Everybody who works or worked here",
    permission: "read-persons",
    answer: PersonListDto,
  })
  async handle(): Promise<{ items: readonly PersonRow[] }> {
    return { items: await this.#queries.execute(new ListPersons()) };
  }
}
