import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { PointCommand } from "../point-command.ts";
import { checkAnsweringAction } from "./answering-action.ts";
import type { DecideOnReportDto } from "./decide-on-report.dto.ts";

export class DecideOnReport extends PointCommand<DecideOnReportDto> {}

@CommandHandler(DecideOnReport)
export class DecideOnReportHandler implements ICommandHandler<DecideOnReport> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #reader: StreamReader;

  constructor(runner: CommandRunner, references: References, reader: StreamReader) {
    this.#runner = runner;
    this.#references = references;
    this.#reader = reader;
  }

  async execute({ pointId, target, input, context }: DecideOnReport): Promise<CommandAnswer> {
    const { actionId = null, noActionReason = null } = input;
    await this.#references.check({ actionId });
    if (actionId !== null) await checkAnsweringAction(this.#reader, actionId);
    const command = { type: "DecideOnReport", actionId, noActionReason } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
