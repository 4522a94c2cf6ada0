import { Controller, Get, Inject, Res, StreamableFile, UseGuards } from "@nestjs/common";
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from "@nestjs/swagger";
import type { FastifyReply } from "fastify";
import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { Allows } from "../../access/access.guard.ts";
import { ApiOtherProblems, ApiProblems } from "../../http/api-problems.ts";
import { UnreadPartsGuard } from "../../http/unread-parts.guard.ts";

const SQLITE = "application/vnd.sqlite3";

@ApiTags("Operation")
@Controller("v1/read-model/copy")
export class CopyReadModelController {
  readonly #readModel: ReadModel;

  constructor(@Inject(READ_MODEL) readModel: ReadModel) {
    this.#readModel = readModel;
  }

  @Get()
  @Allows("operate")
  @ApiOperation({
    summary: "A copy of the read model, for another node to begin with",
    description:
      "A consistent SQLite file of this node's read model, made while it is served; `klartext read-model import` puts it into a data folder. It holds texts and names as they are shown, so it has to be kept like the data themselves, and deleted after its use.",
  })
  @ApiProduces(SQLITE)
  @ApiResponse({
    status: 200,
    description: "The file.",
    headers: {
      "Klartext-Position": {
        description: "Of the last event that it holds; missing where it holds none.",
        schema: { type: "string" },
        example: "0000000000004711",
      },
    },
    content: { [SQLITE]: { schema: { type: "string", format: "binary" } } },
  })
  @UseGuards(UnreadPartsGuard)
  @ApiProblems(400, 401, 403, 503)
  @ApiOtherProblems()
  async handle(@Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { position, file } = await this.#readModel.copy();
    const { size } = await file.stat();
    if (position !== null) void reply.header("Klartext-Position", position);
    return new StreamableFile(file.createReadStream(), {
      type: SQLITE,
      length: size,
      disposition: 'attachment; filename="klartext-read-model.sqlite"',
    });
  }
}
