import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { NodeIdDto } from "../node-id.dto.ts";
import { RetireNode } from "./retire-node.handler.ts";

@ApiTags("Operation")
@Controller("v1/nodes/:nodeId/retirement")
export class RetireNodeController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Retire a node that will never come back",
    description:
      "Erasures wait for it no longer. Remove its data folder: what was erased may still stand there. A node that starts again all the same joins again.",
    permission: "operate",
  })
  handle(
    @Param() { nodeId }: NodeIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RetireNode(nodeId, context, ifRevision));
  }
}
