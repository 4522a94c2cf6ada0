import { Controller, Get, Param } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
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
  @QueryRoute({ summary: "An erasure", permission: "erase", answer: ErasureDto, mayBeMissing: true })
  handle(@Param() { erasureId }: ErasureIdDto): Promise<ErasureDto> {
    return this.#queries.execute(new GetErasure(erasureId));
  }
}
