import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { PointCommand } from "../point-command.ts";
import type { DecideOnReportDto } from "./decide-on-report.dto.ts";

export class DecideOnReport extends PointCommand<DecideOnReportDto> {}

@CommandHandler(DecideOnReport)
export class DecideOnReportHandler implements ICommandHandler<DecideOnReport> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ pointId, target, input, context }: DecideOnReport): Promise<CommandAnswer> {
    const { actionId = null, noActionReason = null } = input;
    await this.#references.check({ actionId });
    const command = { type: "DecideOnReport", actionId, noActionReason } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
