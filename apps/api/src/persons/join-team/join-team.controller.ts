import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PersonIdDto } from "../person-id.dto.ts";
import { JoinTeamDto } from "./join-team.dto.ts";
import { JoinTeam } from "./join-team.handler.ts";

@ApiTags("Persons")
@Controller("v1/persons/:personId/team")
export class JoinTeamController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Say which team a person belongs to", permission: "manage-persons" })
  handle(
    @Param() { personId }: PersonIdDto,
    @Body() input: JoinTeamDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new JoinTeam(personId, input, context, ifRevision));
  }
}
