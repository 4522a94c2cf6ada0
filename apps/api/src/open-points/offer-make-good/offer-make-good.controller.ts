import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { MakeGoodAnswer, OfferMakeGoodDto } from "./offer-make-good.dto.ts";
import { OfferMakeGood } from "./offer-make-good.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/make-goods")
export class OfferMakeGoodController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Offer a make-good",
    description:
      "What a customer gets for the trouble that our error made. Each role may grant up to its limit unasked.",
    permission: "offer-make-good",
    answer: MakeGoodAnswer,
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: OfferMakeGoodDto,
    @Caller() { role }: CallerOfRequest,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<MakeGoodAnswer> {
    return this.#commands.execute(new OfferMakeGood(pointId, { ...input, role }, context, ifRevision));
  }
}
