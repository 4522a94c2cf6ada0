import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { WithdrawEscalationDto } from "./withdraw-escalation.dto.ts";
import { WithdrawEscalation } from "./withdraw-escalation.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/withdraw-escalation")
export class WithdrawEscalationController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Withdraw an escalation",
    description:
      "Nobody waits for it any more. Withdrawing the escalation that the point itself is drops the point. Sales withdraws what Sales raised.",
    permission: "withdraw-escalation",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: WithdrawEscalationDto,
    @Caller() caller: CallerOfRequest,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new WithdrawEscalation(
        pointId,
        { ...input, onlyRaisedBy: caller.role === "sales" ? "sales" : null },
        context,
        ifRevision,
      ),
    );
  }
}
