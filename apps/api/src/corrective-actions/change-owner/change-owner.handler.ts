import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { ActionCommand } from "../action-command.ts";
import type { ChangeActionOwnerDto } from "./change-owner.dto.ts";

export class ChangeActionOwner extends ActionCommand<ChangeActionOwnerDto> {}

@CommandHandler(ChangeActionOwner)
export class ChangeActionOwnerHandler implements ICommandHandler<ChangeActionOwner> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ actionId, target, input, context }: ChangeActionOwner): Promise<CommandAnswer> {
    const { ownerTeamId, ownerPersonId = null } = input;
    await this.#references.check({ ownerTeamId, ownerPersonId });
    const command = { type: "ChangeActionOwner", ownerTeamId, ownerPersonId } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
