import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TeamIdDto } from "../team-id.dto.ts";
import { TeamNameDto } from "../team-name.dto.ts";
import { RenameTeam } from "./rename-team.handler.ts";

@ApiTags("Teams")
@Controller("v1/teams/:teamId/name")
export class RenameTeamController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Rename a team", permission: "manage-teams" })
  handle(
    @Param() { teamId }: TeamIdDto,
    @Body() input: TeamNameDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RenameTeam(teamId, input, context, ifRevision));
  }
}
