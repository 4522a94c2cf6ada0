import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { WordingCheck } from "../../wording/wording-check.ts";
import { ORGANIZATION_ID, OrganizationCommand } from "../organization-command.ts";
import type { SetContactLineDto } from "./set-contact-line.dto.ts";

export class SetContactLine extends OrganizationCommand<SetContactLineDto> {}

@CommandHandler(SetContactLine)
export class SetContactLineHandler implements ICommandHandler<SetContactLine> {
  readonly #runner: CommandRunner;
  readonly #wording: WordingCheck;

  constructor(runner: CommandRunner, wording: WordingCheck) {
    this.#runner = runner;
    this.#wording = wording;
  }

  async execute({ input, target, context }: SetContactLine): Promise<CommandAnswer> {
    const { contactLine } = input;
    // Its own words may name somebody; whatever else must not reach customers must not stand in it either.
    const known = { contactLine: contactLine ?? undefined };
    const warnings = this.#wording.tellable("receipt", { "/contactLine": contactLine }, known);
    const command = { type: "SetContactLine", contactLine } as const;
    const result = await this.#runner.run(organizationDecider, target, command, context);
    return { ...commandAnswer(ORGANIZATION_ID, result), warnings };
  }
}
