import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner, derivedUuid } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { TellableTexts } from "../tellable-texts.ts";
import type { AgreeChargeDto } from "./agree-charge.dto.ts";

export class AgreeCharge extends PointCommand<AgreeChargeDto> {}

@CommandHandler(AgreeCharge)
export class AgreeChargeHandler implements ICommandHandler<AgreeCharge> {
  readonly #runner: CommandRunner;
  readonly #tellableTexts: TellableTexts;

  constructor(runner: CommandRunner, tellableTexts: TellableTexts) {
    this.#runner = runner;
    this.#tellableTexts = tellableTexts;
  }

  async execute({ pointId, target, input, context }: AgreeCharge): Promise<CommandAnswer> {
    const { customerId, valueCents, what, ourError } = input;
    const warnings = await this.#tellableTexts.check(target.stream, { "/what": what }, customerId);
    const chargeId = derivedUuid("charge", context.commandId);
    const charge = { chargeId, customerId, valueCents, what };
    const command = { type: "AgreeCharge", charge, ourError } as const;
    const result = await this.#runner.run(openPointDecider, target, command, context);
    return { ...commandAnswer(pointId, result), warnings };
  }
}
