import { Controller, Delete, Param } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TeamIdDto } from "../team-id.dto.ts";
import { DissolveTeam } from "./dissolve-team.handler.ts";

@ApiTags("Teams")
@Controller("v1/teams/:teamId")
export class DissolveTeamController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Delete()
  @CommandRoute({
    summary: "Dissolve a team",
    description:
      "Possible once nobody waits for anything that the team owns. Finished points stay as they are; nothing new can be given to the team, and its name is free again.",
    permission: "manage-teams",
  })
  handle(
    @Param() { teamId }: TeamIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new DissolveTeam(teamId, null, context, ifRevision));
  }
}
