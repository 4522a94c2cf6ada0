import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SetContactLineDto } from "./set-contact-line.dto.ts";
import { SetContactLine } from "./set-contact-line.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/contact-line")
export class SetContactLineController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set the contact line",
    description:
      "Whom a customer replies to. It stands in the body of messages, and is the one value that may name an employee.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: SetContactLineDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetContactLine(input, context, ifRevision));
  }
}
