import { Controller, Get, Param, Res } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import type { PersonRow } from "klartext/read-model";
import { etagOf } from "../../http/etag.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { PersonDto } from "../person.dto.ts";
import { PersonIdDto } from "../person-id.dto.ts";
import { GetPerson } from "./get-person.handler.ts";

@ApiTags("Persons")
@Controller("v1/persons/:personId")
export class GetPersonController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "A person",
    permission: "read-persons",
    answer: PersonDto,
    withEtag: true,
    mayBeMissing: true,
  })
  async handle(
    @Param() { personId }: PersonIdDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonRow> {
    const { person, revision } = await this.#queries.execute(new GetPerson(personId));
    void reply.header("ETag", etagOf(revision));
    return person;
  }
}
