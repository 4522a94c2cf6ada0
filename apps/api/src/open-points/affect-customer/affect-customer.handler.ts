import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { affectedCustomerOf } from "../initial-record.dto.ts";
import { PointCommand } from "../point-command.ts";
import type { AffectCustomerDto } from "./affect-customer.dto.ts";

export class AffectCustomer extends PointCommand<AffectCustomerDto> {}

@CommandHandler(AffectCustomer)
export class AffectCustomerHandler implements ICommandHandler<AffectCustomer> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ pointId, target, input, context }: AffectCustomer): Promise<CommandAnswer> {
    const customer = affectedCustomerOf(input);
    await this.#references.check({ customer });
    const command = { type: "AffectCustomer", ...customer } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
