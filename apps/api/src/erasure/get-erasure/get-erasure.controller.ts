import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { ErasureDto, ErasureIdDto } from "../erasure.dto.ts";
import { GetErasure } from "./get-erasure.handler.ts";

@ApiTags("Erasure")
@Controller("v1/erasures/:erasureId")
export class GetErasureController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "An erasure, and what it still waits for",
    permission: "erase",
    answer: ErasureDto,
    mayBeMissing: true,
  })
  handle(@Param() { erasureId }: ErasureIdDto, @InLanguage() language: ReaderLanguage): Promise<ErasureDto> {
    return this.#queries.execute(new GetErasure(erasureId, language));
  }
}
