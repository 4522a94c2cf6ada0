import { Controller, HttpCode, Inject, Logger, Post, UseGuards } from "@nestjs/common";
import { ApiOperation, ApiResponse, ApiTags } from "@nestjs/swagger";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { Allows } from "../../access/access.guard.ts";
import { ApiOtherProblems, ApiProblems } from "../../http/api-problems.ts";
import { UnreadPartsGuard } from "../../http/unread-parts.guard.ts";
import { ReadModelDto } from "../read-model.dto.ts";
import { ReadModelState } from "../read-model-state.ts";

@ApiTags("Operation")
@Controller("v1/read-model/rebuild")
export class RebuildReadModelController {
  readonly #readModel: ReadModel;
  readonly #state: ReadModelState;
  readonly #logger = new Logger("ReadModel");

  constructor(@Inject(READ_MODEL) readModel: ReadModel, state: ReadModelState) {
    this.#readModel = readModel;
    this.#state = state;
  }

  @Post()
  @HttpCode(202)
  @Allows("operate")
  @ApiOperation({
    summary: "Rebuild the read model from the log",
    description:
      "Fills new tables beside those that are served, then switches over; nobody has to wait. One that runs already goes on. `/health/ready` shows the progress.",
  })
  @ApiResponse({ status: 202, type: ReadModelDto, description: "It is being rebuilt." })
  @UseGuards(UnreadPartsGuard)
  @ApiProblems(400, 401, 403, 413, 415, 503)
  @ApiOtherProblems()
  handle(): Promise<ReadModelDto> {
    this.#readModel.rebuild().catch((error: unknown) => {
      this.#logger.warn(
        `The rebuild ended early: ${error instanceof Error ? error.message : "unknown error"}`,
      );
    });
    return this.#state.now();
  }
}
