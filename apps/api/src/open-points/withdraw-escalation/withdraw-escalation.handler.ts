import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { WithdrawEscalationDto } from "./withdraw-escalation.dto.ts";

export class WithdrawEscalation extends PointCommand<
  WithdrawEscalationDto & { readonly onlyRaisedBy: "sales" | null }
> {}

@CommandHandler(WithdrawEscalation)
export class WithdrawEscalationHandler implements ICommandHandler<WithdrawEscalation> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: WithdrawEscalation): Promise<CommandAnswer> {
    const { escalationId = null, reason, onlyRaisedBy } = input;
    const command = { type: "WithdrawEscalation", escalationId, reason, onlyRaisedBy } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
