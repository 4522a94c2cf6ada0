import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { PlaybookUseAnswer, UsePlaybookDto } from "./use-playbook.dto.ts";
import { UsePlaybook } from "./use-playbook.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/playbook-uses")
export class UsePlaybookController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Use a playbook for the point",
    description:
      "Records which one was used, and makes its promises: whatever is not optional, and what was chosen.",
    permission: "work-on-point",
    answer: PlaybookUseAnswer,
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: UsePlaybookDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<PlaybookUseAnswer> {
    return this.#commands.execute(new UsePlaybook(pointId, input, context, ifRevision));
  }
}
