import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PromiseIdDto } from "../point-id.dto.ts";
import { KeepPromiseDto } from "./keep-promise.dto.ts";
import { KeepPromise } from "./keep-promise.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/promises/:promiseId/keep")
export class KeepPromiseController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Record that a promise was kept",
    description: "After its time as well: then it counts as missed all the same.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId, promiseId }: PromiseIdDto,
    @Body() input: KeepPromiseDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new KeepPromise(pointId, { ...input, promiseId }, context, ifRevision));
  }
}
