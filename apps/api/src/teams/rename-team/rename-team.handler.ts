import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { teamDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { TeamCommand } from "../team-command.ts";
import type { TeamNameDto } from "../team-name.dto.ts";
import { TeamNames } from "../team-names.ts";

export class RenameTeam extends TeamCommand<TeamNameDto> {}

@CommandHandler(RenameTeam)
export class RenameTeamHandler implements ICommandHandler<RenameTeam> {
  readonly #runner: CommandRunner;
  readonly #names: TeamNames;

  constructor(runner: CommandRunner, names: TeamNames) {
    this.#runner = runner;
    this.#names = names;
  }

  async execute({ teamId, target, input, context }: RenameTeam): Promise<CommandAnswer> {
    await this.#names.reserve(input.name, teamId, context);
    const command = { type: "RenameTeam", name: input.name } as const;
    const result = await this.#runner.run(teamDecider, target, command, context);
    await this.#names.releaseFormer(teamId, context);
    return commandAnswer(teamId, result);
  }
}
