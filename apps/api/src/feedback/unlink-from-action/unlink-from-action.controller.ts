import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { FeedbackActionIdDto } from "../feedback-id.dto.ts";
import { UnlinkFromAction } from "./unlink-from-action.handler.ts";

@ApiTags("Feedback")
@Controller("v1/feedback/:feedbackId/actions/:actionId/remove")
export class UnlinkFromActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({ summary: "Unlink a corrective action", permission: "work-on-action" })
  handle(
    @Param() { feedbackId, actionId }: FeedbackActionIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new UnlinkFromAction(feedbackId, { actionId }, context, ifRevision));
  }
}
