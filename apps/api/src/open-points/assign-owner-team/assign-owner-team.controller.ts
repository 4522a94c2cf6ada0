import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { AssignOwnerTeamDto } from "./assign-owner-team.dto.ts";
import { AssignOwnerTeam } from "./assign-owner-team.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/owner-team")
export class AssignOwnerTeamController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Assign the owner team",
    description: "A point's owner is a team, never a person.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: AssignOwnerTeamDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new AssignOwnerTeam(pointId, input, context, ifRevision));
  }
}
