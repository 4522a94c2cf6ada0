import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { FeedbackIdDto } from "../feedback-id.dto.ts";
import { LinkToActionDto } from "./link-to-action.dto.ts";
import { LinkToAction } from "./link-to-action.handler.ts";

@ApiTags("Feedback")
@Controller("v1/feedback/:feedbackId/actions")
export class LinkToActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Link a corrective action",
    description:
      "The action came of this feedback: once it is done, whoever gave it can be told what was changed.",
    permission: "work-on-action",
  })
  handle(
    @Param() { feedbackId }: FeedbackIdDto,
    @Body() input: LinkToActionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new LinkToAction(feedbackId, input, context, ifRevision));
  }
}
