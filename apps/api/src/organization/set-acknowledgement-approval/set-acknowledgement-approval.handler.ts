import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { AcknowledgementApprovalDto } from "./acknowledgement-approval.dto.ts";

export class SetAcknowledgementApproval extends OrganizationCommand<AcknowledgementApprovalDto> {}

@CommandHandler(SetAcknowledgementApproval)
export class SetAcknowledgementApprovalHandler implements ICommandHandler<SetAcknowledgementApproval> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ input, target, context }: SetAcknowledgementApproval): Promise<CommandAnswer> {
    const command = { type: "SetAcknowledgementApproval", required: input.required } as const;
    return commandAnswer(
      ORGANIZATION_ID,
      await this.#runner.run(organizationDecider, target, command, context),
    );
  }
}
