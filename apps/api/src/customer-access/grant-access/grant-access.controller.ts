import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { GrantedAccessAnswer } from "../granted-access.answer.ts";
import { GrantAccessDto } from "./grant-access.dto.ts";
import { GrantAccess } from "./grant-access.handler.ts";

@ApiTags("Customer access")
@Controller("v1/customer-accesses")
export class GrantAccessController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Give a contact person a link to their points",
    description:
      "Whoever has the link sees the chosen points as they may be told, the messages and promises to this contact person, and can confirm, reply and give feedback. No account is needed, and opening it changes nothing.",
    permission: "tell-customers",
    creates: true,
    answer: GrantedAccessAnswer,
  })
  handle(@Body() input: GrantAccessDto, @InContext() context: CommandContext): Promise<GrantedAccessAnswer> {
    return this.#commands.execute(new GrantAccess(input, context));
  }
}
