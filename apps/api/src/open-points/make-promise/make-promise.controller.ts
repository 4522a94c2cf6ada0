import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { MakePromiseDto, PromiseAnswer } from "./make-promise.dto.ts";
import { MakePromise } from "./make-promise.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/promises")
export class MakePromiseController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Make a promise",
    description:
      "A commitment to a customer with a concrete time. One that runs out unmet is red for everyone at once.",
    permission: "work-on-point",
    answer: PromiseAnswer,
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: MakePromiseDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<PromiseAnswer> {
    return this.#commands.execute(new MakePromise(pointId, input, context, ifRevision));
  }
}
