import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { ActionCommand } from "../action-command.ts";
import type { LinkActionDto } from "./link.dto.ts";

export class LinkAction extends ActionCommand<LinkActionDto> {}

@CommandHandler(LinkAction)
export class LinkActionHandler implements ICommandHandler<LinkAction> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ actionId, target, input, context }: LinkAction): Promise<CommandAnswer> {
    const { pointId } = input;
    await this.#references.check({ pointId });
    const command = { type: "LinkAction", pointId } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
