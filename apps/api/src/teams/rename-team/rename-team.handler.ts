import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { teamDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { TeamCommand } from "../team-command.ts";
import type { TeamNameDto } from "../team-name.dto.ts";

export class RenameTeam extends TeamCommand<TeamNameDto> {}

@CommandHandler(RenameTeam)
export class RenameTeamHandler implements ICommandHandler<RenameTeam> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ teamId, target, input, context }: RenameTeam): Promise<CommandAnswer> {
    const command = { type: "RenameTeam", name: input.name } as const;
    return commandAnswer(teamId, await this.#runner.run(teamDecider, target, command, context));
  }
}
