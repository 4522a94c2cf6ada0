import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { AddPersonDto } from "./add-person.dto.ts";
import { AddPerson } from "./add-person.handler.ts";

@ApiTags("Persons")
@Controller("v1/persons")
export class AddPersonController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Add a person",
    description:
      "Somebody who works here. The name is sealed with a key of its own, so that it can be erased.",
    permission: "manage-persons",
    creates: true,
  })
  handle(@Body() input: AddPersonDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new AddPerson(input, context));
  }
}
