import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { PointCommand } from "../point-command.ts";
import type { AssignOwnerTeamDto } from "./assign-owner-team.dto.ts";

export class AssignOwnerTeam extends PointCommand<AssignOwnerTeamDto> {}

@CommandHandler(AssignOwnerTeam)
export class AssignOwnerTeamHandler implements ICommandHandler<AssignOwnerTeam> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ pointId, target, input, context }: AssignOwnerTeam): Promise<CommandAnswer> {
    await this.#references.check({ teamId: input.teamId });
    const command = { type: "AssignOwnerTeam", teamId: input.teamId } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
