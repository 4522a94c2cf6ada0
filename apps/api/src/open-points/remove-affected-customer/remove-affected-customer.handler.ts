import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { TellableTexts } from "../tellable-texts.ts";
import type { RemoveAffectedCustomerDto } from "./remove-affected-customer.dto.ts";

export class RemoveAffectedCustomer extends PointCommand<
  RemoveAffectedCustomerDto & { readonly customerId: string }
> {}

@CommandHandler(RemoveAffectedCustomer)
export class RemoveAffectedCustomerHandler implements ICommandHandler<RemoveAffectedCustomer> {
  readonly #runner: CommandRunner;
  readonly #tellableTexts: TellableTexts;

  constructor(runner: CommandRunner, tellableTexts: TellableTexts) {
    this.#runner = runner;
    this.#tellableTexts = tellableTexts;
  }

  async execute({ pointId, target, input, context }: RemoveAffectedCustomer): Promise<CommandAnswer> {
    await this.#tellableTexts.refuseToNameWhoGoes(input.customerId, target.stream);
    const command = {
      type: "RemoveAffectedCustomer",
      customerId: input.customerId,
      reason: input.reason,
    } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
