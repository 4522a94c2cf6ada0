import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { JoinAsDuplicateDto } from "./join-as-duplicate.dto.ts";
import { JoinAsDuplicate } from "./join-as-duplicate.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/join-as-duplicate")
export class JoinAsDuplicateController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Join a point as a duplicate",
    description:
      "This point is the same matter as another one, which goes on for both: its customers are affected there from then on.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: JoinAsDuplicateDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new JoinAsDuplicate(pointId, input, context, ifRevision));
  }
}
