import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { teamDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { TeamCommand } from "../team-command.ts";

export class DissolveTeam extends TeamCommand<null> {}

@CommandHandler(DissolveTeam)
export class DissolveTeamHandler implements ICommandHandler<DissolveTeam> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ teamId, target, context }: DissolveTeam): Promise<CommandAnswer> {
    const command = { type: "DissolveTeam" } as const;
    return commandAnswer(teamId, await this.#runner.run(teamDecider, target, command, context));
  }
}
