import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { personDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PersonCommand } from "../person-command.ts";
import type { ChangePersonDto } from "./change-person.dto.ts";

export class ChangePerson extends PersonCommand<ChangePersonDto> {}

@CommandHandler(ChangePerson)
export class ChangePersonHandler implements ICommandHandler<ChangePerson> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ personId, target, input, context }: ChangePerson): Promise<CommandAnswer> {
    const command = {
      type: "ChangePerson",
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.email === undefined ? {} : { email: input.email }),
    } as const;
    return commandAnswer(personId, await this.#runner.run(personDecider, target, command, context));
  }
}
