import { Body, Controller, HttpCode, Param, Post } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { ApiProblems } from "../../http/api-problems.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { SituationDto } from "../situation.dto.ts";
import { FilledTemplatesDto, FillTemplatesDto } from "./fill-templates.dto.ts";
import { FillTemplates } from "./fill-templates.handler.ts";

@ApiTags("Playbooks")
@Controller("v1/playbooks/:situation/filled")
export class FillTemplatesController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Post()
  @HttpCode(200)
  @QueryRoute({
    summary: "Fill a playbook's templates for a customer",
    description:
      "With what this customer may read of the point, with the times of the promises, and with the values that are sent. Nothing is recorded: a POST, so that words stand in no address and in no log.",
    permission: "read-playbooks",
    answer: FilledTemplatesDto,
  })
  @ApiProblems(413, 415)
  handle(
    @Param() { situation }: SituationDto,
    @Body() input: FillTemplatesDto,
    @InLanguage() readerLanguage: ReaderLanguage,
  ): Promise<FilledTemplatesDto> {
    return this.#queries.execute(new FillTemplates(situation, input, readerLanguage));
  }
}
