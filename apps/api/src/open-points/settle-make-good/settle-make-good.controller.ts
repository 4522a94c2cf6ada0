import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { MakeGoodIdDto } from "../point-id.dto.ts";
import { SettleMakeGoodDto } from "./settle-make-good.dto.ts";
import { SettleMakeGood } from "./settle-make-good.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/make-goods/:makeGoodId/outcome")
export class SettleMakeGoodController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Record what became of a make-good",
    description: "The customer accepted or declined it, or got it.",
    permission: "offer-make-good",
  })
  handle(
    @Param() { pointId, makeGoodId }: MakeGoodIdDto,
    @Body() input: SettleMakeGoodDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SettleMakeGood(pointId, { ...input, makeGoodId }, context, ifRevision));
  }
}
