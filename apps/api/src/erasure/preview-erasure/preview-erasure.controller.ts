import { Controller, Get, Query } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { QueryRoute } from "../../http/query-route.ts";
import { ErasurePreviewDto, PreviewErasureDto } from "./preview-erasure.dto.ts";
import { PreviewErasure } from "./preview-erasure.handler.ts";

@ApiTags("Erasure")
@Controller("v1/erasures/preview")
export class PreviewErasureController {
  readonly #queries: QueryBus;

  constructor(queries: QueryBus) {
    this.#queries = queries;
  }

  @Get()
  @QueryRoute({
    summary: "Find every other text that holds the name",
    description:
      "Texts of points, actions, notes and all else, also of earlier states, besides those that go with the subject anyway. Choose from them what the erasure shall take along. Reads the whole log: some seconds per hundred thousand events.",
    permission: "erase",
    answer: ErasurePreviewDto,
    mayBeMissing: true,
  })
  handle(@Query() { subject, id, limit }: PreviewErasureDto): Promise<ErasurePreviewDto> {
    return this.#queries.execute(new PreviewErasure(subject, id, limit));
  }
}
