import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerCommand } from "../customer-command.ts";

export class RemoveAsset extends CustomerCommand<{ readonly assetId: string }> {}

@CommandHandler(RemoveAsset)
export class RemoveAssetHandler implements ICommandHandler<RemoveAsset> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ target, input: { assetId }, context }: RemoveAsset): Promise<CommandAnswer> {
    const command = { type: "RemoveAsset", assetId } as const;
    return commandAnswer(assetId, await this.#runner.run(customerDecider, target, command, context));
  }
}
