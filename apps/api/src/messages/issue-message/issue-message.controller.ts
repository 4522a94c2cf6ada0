import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { PointIdDto } from "../../open-points/point-id.dto.ts";
import { IssueMessageDto } from "./issue-message.dto.ts";
import { IssueMessage } from "./issue-message.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/open-points/:pointId/messages")
export class IssueMessageController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Issue a message to a customer",
    description:
      "Of a kind that is written as a whole to one customer. Its text is checked and kept word for word; on `phone` and `in_person` it is recorded as spoken.",
    permission: "tell-customers",
    creates: "/v1/messages/{id}",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: IssueMessageDto,
    @InContext() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new IssueMessage(pointId, input, context));
  }
}
