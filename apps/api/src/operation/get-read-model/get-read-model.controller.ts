import { Controller, Get, UseGuards } from "@nestjs/common";
import { ApiOperation, ApiResponse, ApiTags } from "@nestjs/swagger";
import { Allows } from "../../access/access.guard.ts";
import { ApiOtherProblems, ApiProblems } from "../../http/api-problems.ts";
import { UnreadPartsGuard } from "../../http/unread-parts.guard.ts";
import { ReadModelDto } from "../read-model.dto.ts";
import { ReadModelState } from "../read-model-state.ts";

@ApiTags("Operation")
@Controller("v1/read-model")
export class GetReadModelController {
  readonly #state: ReadModelState;

  constructor(state: ReadModelState) {
    this.#state = state;
  }

  @Get()
  @Allows("operate")
  @ApiOperation({ summary: "How far the read model is, and whether it is being rebuilt" })
  @ApiResponse({
    status: 200,
    type: ReadModelDto,
    description: "As it is now, without waiting for anything.",
  })
  @UseGuards(UnreadPartsGuard)
  @ApiProblems(400, 401, 403, 503)
  @ApiOtherProblems()
  handle(): Promise<ReadModelDto> {
    return this.#state.now();
  }
}
