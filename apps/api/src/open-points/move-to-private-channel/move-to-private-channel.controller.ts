import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { MoveToPrivateChannelDto } from "./move-to-private-channel.dto.ts";
import { MoveToPrivateChannel } from "./move-to-private-channel.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/private-channel")
export class MoveToPrivateChannelController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Record a move to a private channel",
    description: "Only because personal data must be exchanged; it is our doing, and has a reason.",
    permission: "record-contact",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: MoveToPrivateChannelDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new MoveToPrivateChannel(pointId, input, context, ifRevision));
  }
}
