import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { PointIdDto } from "../../open-points/point-id.dto.ts";
import { DraftAcknowledgementDto } from "./draft-acknowledgement.dto.ts";
import { DraftAcknowledgement } from "./draft-acknowledgement.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/open-points/:pointId/acknowledgements")
export class DraftAcknowledgementController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Draft an acknowledgement",
    description:
      "The statement to one of the point's customers, in the organization's name, that an error happened. Nothing is said before it is issued.",
    permission: "tell-customers",
    creates: "/v1/messages/{id}",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: DraftAcknowledgementDto,
    @InContext() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new DraftAcknowledgement(pointId, input, context));
  }
}
