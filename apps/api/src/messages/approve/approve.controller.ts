import { Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { Caller, type CallerOfRequest, personOf } from "../../access/caller.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { MessageIdDto } from "../message-id.dto.ts";
import { ApproveAcknowledgement } from "./approve.handler.ts";

@ApiTags("Messages to customers")
@Controller("v1/messages/:messageId/approval")
export class ApproveAcknowledgementController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Approve an acknowledgement",
    description: "The second pair of eyes: a person who did not write it. New words need a new approval.",
    permission: "tell-customers",
  })
  handle(
    @Param() { messageId }: MessageIdDto,
    @Caller() caller: CallerOfRequest,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    const input = { personId: personOf(caller) };
    return this.#commands.execute(new ApproveAcknowledgement(messageId, input, context, ifRevision));
  }
}
