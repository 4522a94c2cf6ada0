import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { teamDecider } from "klartext/domain";
import { type CommandContext, CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import type { TeamNameDto } from "../team-name.dto.ts";
import { TeamNames } from "../team-names.ts";
import { newTeamId, teamStream } from "../team-stream.ts";

export class FoundTeam extends Command<CommandAnswer> {
  readonly input: TeamNameDto;
  readonly context: CommandContext;

  constructor(input: TeamNameDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(FoundTeam)
export class FoundTeamHandler implements ICommandHandler<FoundTeam> {
  readonly #runner: CommandRunner;
  readonly #names: TeamNames;

  constructor(runner: CommandRunner, names: TeamNames) {
    this.#runner = runner;
    this.#names = names;
  }

  async execute({ input, context }: FoundTeam): Promise<CommandAnswer> {
    const teamId = newTeamId(context.commandId);
    await this.#names.reserve(input.name, teamId, context);
    const result = await this.#runner.run(
      teamDecider,
      { stream: teamStream(teamId), exists: "none" },
      { type: "FoundTeam", name: input.name },
      context,
    );
    return commandAnswer(teamId, result);
  }
}
