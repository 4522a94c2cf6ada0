import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { TakeMessageDto, TakenMessageAnswer } from "./take-message.dto.ts";
import { TakeMessage } from "./take-message.handler.ts";

@ApiTags("What customers write")
@Controller("v1/incoming-messages")
export class TakeMessageController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Hand over what a customer wrote",
    description:
      "For gateways of chat, SMS, social media. What answers one of our messages, or names a running number and comes from a contact person of a customer on that point, becomes a reply there; everything else becomes a complaint to be sorted. Repeating it is safe by `externalId`, without an Idempotency-Key.",
    permission: "take-in-messages",
    creates: "/v1/open-points/{id}",
    answer: TakenMessageAnswer,
  })
  handle(@Body() input: TakeMessageDto, @InContext() context: CommandContext): Promise<TakenMessageAnswer> {
    return this.#commands.execute(new TakeMessage(input, context));
  }
}
