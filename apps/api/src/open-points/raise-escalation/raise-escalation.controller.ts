import { Body, Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { RaiseEscalationDto } from "./raise-escalation.dto.ts";
import { RaiseEscalation } from "./raise-escalation.handler.ts";

@ApiTags("Reporting")
@Controller("v1/escalations")
export class RaiseEscalationController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("title", "description", "nextStep", "wanted", "urgencyReason", "promised")
  @CommandRoute({
    summary: "Raise an escalation",
    description:
      "Puts what Sales or another department needs for a customer on the list: `customers` names at least one, unless `joinsPointId` says which point the matter is. When the matter seems to be there already, the answer is 409 `already-known` with `candidates`: join one, or raise it anyway. The answer's `id` is the point that the escalation leads to.",
    permission: "raise-escalation",
    creates: "/v1/open-points/{id}",
  })
  handle(
    @Body() raised: RaiseEscalationDto,
    @Caller() caller: CallerOfRequest,
    @InContext() context: CommandContext,
  ): Promise<CommandAnswer> {
    const raisedBy = caller.role === "sales" ? "sales" : "other_department";
    return this.#commands.execute(new RaiseEscalation(raised, raisedBy, context));
  }
}
