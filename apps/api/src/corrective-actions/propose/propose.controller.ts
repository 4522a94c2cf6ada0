import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { ProposeActionDto } from "./propose.dto.ts";
import { ProposeAction } from "./propose.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions")
export class ProposeActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("title", "description")
  @CommandRoute({
    summary: "Propose a corrective action",
    description: "For one point, for several, or for none yet. On the list once it is agreed.",
    permission: "propose-action",
    creates: true,
  })
  handle(@Body() proposal: ProposeActionDto, @InContext() context: CommandContext): Promise<CommandAnswer> {
    return this.#commands.execute(new ProposeAction(proposal, context));
  }
}
