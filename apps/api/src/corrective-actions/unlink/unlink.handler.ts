import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ActionCommand } from "../action-command.ts";
import type { UnlinkActionDto } from "./unlink.dto.ts";

export class UnlinkAction extends ActionCommand<UnlinkActionDto & { readonly pointId: string }> {}

@CommandHandler(UnlinkAction)
export class UnlinkActionHandler implements ICommandHandler<UnlinkAction> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ actionId, target, input, context }: UnlinkAction): Promise<CommandAnswer> {
    const command = { type: "UnlinkAction", pointId: input.pointId, reason: input.reason } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
