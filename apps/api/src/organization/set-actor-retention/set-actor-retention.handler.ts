import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { SetActorRetentionDto } from "./set-actor-retention.dto.ts";

export class SetActorRetention extends OrganizationCommand<SetActorRetentionDto> {}

@CommandHandler(SetActorRetention)
export class SetActorRetentionHandler implements ICommandHandler<SetActorRetention> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetActorRetention): Promise<CommandAnswer> {
    const command = { type: "SetActorRetention", months: input.months } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
