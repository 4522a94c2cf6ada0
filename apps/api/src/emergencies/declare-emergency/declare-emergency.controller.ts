import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { DeclareEmergencyDto } from "./declare-emergency.dto.ts";
import { DeclareEmergency } from "./declare-emergency.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies")
export class DeclareEmergencyController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("title")
  @CommandRoute({
    summary: "Declare an emergency",
    description:
      "One matter of ours that hits many customers. Its first notice is written at once, and goes to each customer as soon as they are attached. It stands on the list as a point of its own.",
    permission: "tell-customers",
    creates: true,
  })
  handle(@Body() input: DeclareEmergencyDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new DeclareEmergency(input, context));
  }
}
