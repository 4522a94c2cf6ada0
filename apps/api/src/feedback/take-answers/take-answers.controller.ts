import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { FeedbackIdDto } from "../feedback-id.dto.ts";
import { TakeAnswersDto } from "./take-answers.dto.ts";
import { TakeAnswers } from "./take-answers.handler.ts";

@ApiTags("Feedback")
@Controller("v1/feedback/:feedbackId/answers")
export class TakeAnswersController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Write down what a customer answers",
    description:
      "On the telephone, for instance. What is sent is all that holds from then on; earlier answers stay beside it. One answer at least. What a customer answered on their page is theirs alone to change. “Not solved” reopens the point, and low answers open one of their own.",
    permission: "work-on-point",
  })
  handle(
    @Param() { feedbackId }: FeedbackIdDto,
    @Body() input: TakeAnswersDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new TakeAnswers(feedbackId, input, context, ifRevision));
  }
}
