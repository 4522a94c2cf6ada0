import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { personDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PersonCommand } from "../person-command.ts";
import { StaffNames } from "../staff-names.ts";
import type { ChangePersonDto } from "./change-person.dto.ts";

export class ChangePerson extends PersonCommand<ChangePersonDto> {}

@CommandHandler(ChangePerson)
export class ChangePersonHandler implements ICommandHandler<ChangePerson> {
  readonly #runner: CommandRunner;
  readonly #staffNames: StaffNames;

  constructor(runner: CommandRunner, staffNames: StaffNames) {
    this.#runner = runner;
    this.#staffNames = staffNames;
  }

  async execute({ personId, target, input, context }: ChangePerson): Promise<CommandAnswer> {
    const command = {
      type: "ChangePerson",
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.email === undefined ? {} : { email: input.email }),
      ...(input.role === undefined ? {} : { role: input.role }),
    } as const;
    const result = await this.#runner.run(personDecider, target, command, context);
    if (input.name !== undefined) this.#staffNames.admit(input.name, result.position);
    return commandAnswer(personId, result);
  }
}
