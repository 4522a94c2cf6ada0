import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ActionIdDto } from "../action-id.dto.ts";
import { LinkActionDto } from "./link.dto.ts";
import { LinkAction } from "./link.handler.ts";

@ApiTags("Corrective actions")
@Controller("v1/corrective-actions/:actionId/points")
export class LinkActionController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Link a point",
    description: "The action answers this point, too. That alone does not decide on its report.",
    permission: "work-on-action",
  })
  handle(
    @Param() { actionId }: ActionIdDto,
    @Body() input: LinkActionDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new LinkAction(actionId, input, context, ifRevision));
  }
}
