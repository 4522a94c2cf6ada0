import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { AddTrapAnswer, AddTrapDto } from "./add-trap.dto.ts";
import { AddTrap } from "./add-trap.handler.ts";

@ApiTags("Organization")
@Controller("v1/traps")
export class AddTrapController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Add a trap of the organization's own",
    description: "Its id never changes. One with the same words is not doubled: the answer names it.",
    permission: "manage-organization",
    creates: "/v1/traps#{trapId}",
    answer: AddTrapAnswer,
  })
  handle(@Body() input: AddTrapDto, @InContext() context: CommandContext): Promise<AddTrapAnswer> {
    return this.#commands.execute(new AddTrap(input, context));
  }
}
