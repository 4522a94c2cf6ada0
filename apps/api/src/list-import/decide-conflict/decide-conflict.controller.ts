import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ConflictIdDto, DecideConflictDto } from "./decide-conflict.dto.ts";
import { DecideConflict } from "./decide-conflict.handler.ts";

@ApiTags("Import and export")
@Controller("v1/list-imports/conflicts/:conflictId/decide")
export class DecideConflictController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Decide a conflict",
    description:
      "Chooses whose value holds. The list's value is applied like any other change, so a rule may stand against it.",
    permission: "import-list",
  })
  handle(
    @Param() { conflictId }: ConflictIdDto,
    @Body() { keep }: DecideConflictDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new DecideConflict(conflictId, keep, context, ifRevision));
  }
}
