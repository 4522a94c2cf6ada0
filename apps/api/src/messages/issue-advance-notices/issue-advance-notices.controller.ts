import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { PointIdDto } from "../../open-points/point-id.dto.ts";
import { AdvanceNoticesAnswer, IssueAdvanceNoticesDto } from "./issue-advance-notices.dto.ts";
import { IssueAdvanceNotices } from "./issue-advance-notices.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/open-points/:pointId/advance-notices")
export class IssueAdvanceNoticesController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Tell everybody whom a delay reaches, before they ask",
    description:
      "One message to each contact person, in their language and form of address: what cannot be kept, why, and the new promise, which takes the place of the one before. Nothing is issued when the wording check refuses a text. Says whom nothing could be sent to. Safe to repeat under its key.",
    permission: "tell-customers",
    creates: "/v1/open-points/{pointId}/messages",
    answer: AdvanceNoticesAnswer,
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: IssueAdvanceNoticesDto,
    @InContext() context: CommandContext,
  ): Promise<AdvanceNoticesAnswer> {
    return this.#commands.execute(new IssueAdvanceNotices(pointId, input, context));
  }
}
