import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { LinkedPointIdDto } from "../action-id.dto.ts";
import { UnlinkActionDto } from "./unlink.dto.ts";
import { UnlinkAction } from "./unlink.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/points/:pointId/remove")
export class UnlinkActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({ summary: "Unlink a point", permission: "work-on-action" })
  handle(
    @Param() { actionId, pointId }: LinkedPointIdDto,
    @Body() input: UnlinkActionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new UnlinkAction(actionId, { ...input, pointId }, context, ifRevision));
  }
}
