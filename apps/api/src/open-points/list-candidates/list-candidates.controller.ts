import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { Candidate } from "klartext/read-model";
import { QueryRoute } from "../../http/query-route.ts";
import { CandidatesDto, ListCandidatesDto } from "./list-candidates.dto.ts";
import { ListCandidates } from "./list-candidates.handler.ts";

@ApiTags("Reporting")
@Controller("v1/escalations/candidates")
export class ListCandidatesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "What may be the same matter",
    description:
      "Unfinished points of a customer that resemble the words: an escalation can join one of them.",
    permission: "raise-escalation",
    answer: CandidatesDto,
  })
  async handle(
    @Query() { customerId, words }: ListCandidatesDto,
  ): Promise<{ readonly items: readonly Candidate[] }> {
    return { items: await this.#queries.execute(new ListCandidates(customerId, words)) };
  }
}
