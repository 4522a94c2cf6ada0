import { Body, Controller, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { AutomaticReceiptsDto } from "./automatic-receipts.dto.ts";
import { SetAutomaticReceipts } from "./set-automatic-receipts.handler.ts";

@ApiTags("Organization")
@Controller("v1/organization/automatic-receipts")
export class SetAutomaticReceiptsController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Set whether receipts are issued by themselves",
    description:
      "Within minutes of a complaint, to each customer's contact person on the way that they chose: what arrived, by when the first answer comes, and whom to reply to. That time is a promise on the point.",
    permission: "manage-organization",
  })
  handle(
    @Body() input: AutomaticReceiptsDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SetAutomaticReceipts(input, context, ifRevision));
  }
}
