import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { TeamNameDto } from "../team-name.dto.ts";
import { FoundTeam } from "./found-team.handler.ts";

@ApiTags("Teams")
@Controller("v1/teams")
export class FoundTeamController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({ summary: "Found a team", permission: "manage-teams", creates: "/v1/teams#{id}" })
  handle(@Body() input: TeamNameDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new FoundTeam(input, context));
  }
}
