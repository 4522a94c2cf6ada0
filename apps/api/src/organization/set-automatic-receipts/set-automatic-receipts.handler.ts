import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { AutomaticReceiptsDto } from "./automatic-receipts.dto.ts";

export class SetAutomaticReceipts extends OrganizationCommand<AutomaticReceiptsDto> {}

@CommandHandler(SetAutomaticReceipts)
export class SetAutomaticReceiptsHandler implements ICommandHandler<SetAutomaticReceipts> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetAutomaticReceipts): Promise<CommandAnswer> {
    const command = { type: "SetAutomaticReceipts", issued: input.issued } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
