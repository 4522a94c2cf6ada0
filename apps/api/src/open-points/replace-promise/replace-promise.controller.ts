import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PromiseIdDto } from "../point-id.dto.ts";
import { ReplacementAnswer, ReplacePromiseDto } from "./replace-promise.dto.ts";
import { ReplacePromise } from "./replace-promise.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/promises/:promiseId/replace")
export class ReplacePromiseController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Replace a promise",
    description:
      "The customer was told another time. Told after the old one was due, the old one counts as missed.",
    permission: "work-on-point",
    answer: ReplacementAnswer,
  })
  handle(
    @Param() { pointId, promiseId }: PromiseIdDto,
    @Body() input: ReplacePromiseDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<ReplacementAnswer> {
    return this.#commands.execute(new ReplacePromise(pointId, { ...input, promiseId }, context, ifRevision));
  }
}
