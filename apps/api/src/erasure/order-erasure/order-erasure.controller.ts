import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { OrderErasureDto } from "./order-erasure.dto.ts";
import { OrderErasure } from "./order-erasure.handler.ts";

@ApiTags("Erasure")
@Controller("v1/erasures")
export class OrderErasureController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Erase a person, a customer, or texts",
    description:
      "Destroys the keys that names, addresses and texts are sealed with; list, history and numbers stay, with the day of the erasure in the place of what was erased. The keys of a person are revoked. Goes on until it is complete on every node and in the files of the log, also after a restart: `GET /v1/erasures/{id}` says when that was, or what is awaited.",
    permission: "erase",
    creates: true,
  })
  handle(@Body() input: OrderErasureDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new OrderErasure(input, context));
  }
}
