import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { ClosePoint } from "./close.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/close")
export class ClosePointController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Close a point",
    description:
      "Possible when the solution is verified, each affected customer confirmed it (or did not reply in time, or was waived), no promise runs, and the report was decided on. The refusal names everything that is missing.",
    permission: "close-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ClosePoint(pointId, null, context, ifRevision));
  }
}
