import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PersonIdDto } from "../person-id.dto.ts";
import { ChangePersonDto } from "./change-person.dto.ts";
import { ChangePerson } from "./change-person.handler.ts";

@ApiTags("Persons")
@Controller("v1/persons/:personId")
export class ChangePersonController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({ summary: "Change a person's name, e-mail address or role", permission: "manage-persons" })
  handle(
    @Param() { personId }: PersonIdDto,
    @Body() input: ChangePersonDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new ChangePerson(personId, input, context, ifRevision));
  }
}
