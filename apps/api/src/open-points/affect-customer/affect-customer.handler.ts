import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { affectedCustomerOf } from "../initial-record.dto.ts";
import { PointCommand } from "../point-command.ts";
import { TellableTexts } from "../tellable-texts.ts";
import type { AffectCustomerDto } from "./affect-customer.dto.ts";

export class AffectCustomer extends PointCommand<AffectCustomerDto> {}

@CommandHandler(AffectCustomer)
export class AffectCustomerHandler implements ICommandHandler<AffectCustomer> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #tellableTexts: TellableTexts;

  constructor(runner: CommandRunner, references: References, tellableTexts: TellableTexts) {
    this.#runner = runner;
    this.#references = references;
    this.#tellableTexts = tellableTexts;
  }

  async execute({ pointId, target, input, context }: AffectCustomer): Promise<CommandAnswer> {
    const customer = affectedCustomerOf(input);
    await this.#references.check({ customer });
    await this.#tellableTexts.refuseToBeReadBy([customer.customerId], target.stream);
    const command = { type: "AffectCustomer", ...customer } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
