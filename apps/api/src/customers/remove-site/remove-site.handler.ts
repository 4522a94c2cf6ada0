import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";

export class RemoveSite extends CustomerCommand<{ readonly siteId: string }> {}

@CommandHandler(RemoveSite)
export class RemoveSiteHandler implements ICommandHandler<RemoveSite> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ target, input: { siteId }, context }: RemoveSite): Promise<CommandAnswer> {
    const command = { type: "RemoveSite", siteId } as const;
    return commandAnswer(siteId, await this.#runner.run(customerDecider, target, command, context));
  }
}
