import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";

export class RemoveContactPerson extends CustomerCommand<{ readonly contactPersonId: string }> {}

@CommandHandler(RemoveContactPerson)
export class RemoveContactPersonHandler implements ICommandHandler<RemoveContactPerson> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({
    target,
    input: { contactPersonId },
    context,
  }: RemoveContactPerson): Promise<CommandAnswer> {
    const command = { type: "RemoveContactPerson", contactPersonId } as const;
    return commandAnswer(contactPersonId, await this.#runner.run(customerDecider, target, command, context));
  }
}
