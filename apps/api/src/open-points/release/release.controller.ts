import { Controller, Delete, Param } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { ReleasePoint } from "./release.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/taken")
export class ReleasePointController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Delete()
  @CommandRoute({
    summary: "Release a point",
    description: "Nobody's from now on.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ReleasePoint(pointId, null, context, ifRevision));
  }
}
