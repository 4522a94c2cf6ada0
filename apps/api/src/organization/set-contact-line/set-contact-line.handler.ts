import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { ContactLines } from "../../wording/contact-lines.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { SetContactLineDto } from "./set-contact-line.dto.ts";

export class SetContactLine extends OrganizationCommand<SetContactLineDto> {}

@CommandHandler(SetContactLine)
export class SetContactLineHandler implements ICommandHandler<SetContactLine> {
  readonly #runner: CommandRunner;
  readonly #contactLines: ContactLines;

  constructor(runner: CommandRunner, contactLines: ContactLines) {
    this.#runner = runner;
    this.#contactLines = contactLines;
  }

  async execute({ input, target, context }: SetContactLine): Promise<CommandAnswer> {
    const { contactLine } = input;
    const warnings = this.#contactLines.check("/contactLine", contactLine);
    const command = { type: "SetContactLine", contactLine } as const;
    const result = await this.#runner.run(organizationDecider, target, command, context);
    return { ...commandAnswer(ORGANIZATION_ID, result), warnings };
  }
}
