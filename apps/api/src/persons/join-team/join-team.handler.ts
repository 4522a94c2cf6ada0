import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { personDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { PersonCommand } from "../person-command.ts";
import type { JoinTeamDto } from "./join-team.dto.ts";

export class JoinTeam extends PersonCommand<JoinTeamDto> {}

@CommandHandler(JoinTeam)
export class JoinTeamHandler implements ICommandHandler<JoinTeam> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ personId, target, input, context }: JoinTeam): Promise<CommandAnswer> {
    await this.#references.check(input);
    const command = { type: "JoinTeam", teamId: input.teamId } as const;
    return commandAnswer(personId, await this.#runner.run(personDecider, target, command, context));
  }
}
