import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { PointRefusals } from "../point-refusals.ts";
import type { WithdrawEscalationDto } from "./withdraw-escalation.dto.ts";

export class WithdrawEscalation extends PointCommand<
  WithdrawEscalationDto & { readonly onlyRaisedBy: "sales" | null }
> {}

@CommandHandler(WithdrawEscalation)
export class WithdrawEscalationHandler implements ICommandHandler<WithdrawEscalation> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;
  readonly #refusals: PointRefusals;

  constructor(runner: CommandRunner, @Inject(CLOCK) clock: Clock, refusals: PointRefusals) {
    this.#runner = runner;
    this.#clock = clock;
    this.#refusals = refusals;
  }

  async execute({ pointId, target, input, context }: WithdrawEscalation): Promise<CommandAnswer> {
    const { escalationId = null, reason, onlyRaisedBy } = input;
    const now = isoInstant(this.#clock.now());
    const command = { type: "WithdrawEscalation", escalationId, reason, onlyRaisedBy, now } as const;
    const result = this.#runner.run(openPointDecider, target, command, context);
    return commandAnswer(pointId, await this.#refusals.inWords(target.stream, result));
  }
}
