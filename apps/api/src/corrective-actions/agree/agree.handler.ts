import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { ActionCommand } from "../action-command.ts";
import type { AgreeOnActionDto } from "./agree.dto.ts";

export class AgreeOnAction extends ActionCommand<AgreeOnActionDto> {}

@CommandHandler(AgreeOnAction)
export class AgreeOnActionHandler implements ICommandHandler<AgreeOnAction> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ actionId, target, input, context }: AgreeOnAction): Promise<CommandAnswer> {
    const { ownerTeamId, ownerPersonId = null, dueOn } = input;
    await this.#references.check({ ownerTeamId, ownerPersonId });
    const command = { type: "AgreeAction", ownerTeamId, ownerPersonId, dueOn } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
