import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CustomerIdDto } from "../../customers/customer-id.dto.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { RecordCallerCheckDto } from "./record-caller-check.dto.ts";
import { RecordCallerCheck } from "./record-caller-check.handler.ts";

@ApiTags("Status answers")
@Controller("v1/customers/:customerId/caller-checks")
export class RecordCallerCheckController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Record that a caller was asked before they were told anything",
    description: "What they answered is not kept: only what was asked, and whether it was enough.",
    permission: "answer-customers",
  })
  handle(
    @Param() { customerId }: CustomerIdDto,
    @Body() input: RecordCallerCheckDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RecordCallerCheck(customerId, input, context, ifRevision));
  }
}
