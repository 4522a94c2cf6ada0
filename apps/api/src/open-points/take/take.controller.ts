import { Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { Caller, type CallerOfRequest, personOf } from "../../access/caller.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { TakePoint } from "./take.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/taken")
export class TakePointController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Take a point",
    description:
      "The point is mine from now on; whoever takes it last has it. Only persons take points, so the key has to be one.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Caller() caller: CallerOfRequest,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new TakePoint(pointId, { personId: personOf(caller) }, context, ifRevision),
    );
  }
}
