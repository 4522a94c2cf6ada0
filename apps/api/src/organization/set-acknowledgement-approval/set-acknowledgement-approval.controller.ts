import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { AcknowledgementApprovalDto } from "./acknowledgement-approval.dto.ts";
import { SetAcknowledgementApproval } from "./set-acknowledgement-approval.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/acknowledgement-approval")
export class SetAcknowledgementApprovalController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set whether acknowledgements need a second pair of eyes",
    description: "For acknowledgements that are drafted from now on.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: AcknowledgementApprovalDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetAcknowledgementApproval(input, context, ifRevision));
  }
}
