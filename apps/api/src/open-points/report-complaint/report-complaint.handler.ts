import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, type CommandContext, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { ProductNames } from "../../wording/product-names.ts";
import { initialRecordOf } from "../initial-record.dto.ts";
import { newPointId, openPointStream } from "../open-point-stream.ts";
import type { ReportComplaintDto } from "./report-complaint.dto.ts";

export class ReportComplaint extends Command<CommandAnswer> {
  readonly report: ReportComplaintDto;
  readonly context: CommandContext;

  constructor(report: ReportComplaintDto, context: CommandContext) {
    super();
    this.report = report;
    this.context = context;
  }
}

@CommandHandler(ReportComplaint)
export class ReportComplaintHandler implements ICommandHandler<ReportComplaint> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #products: ProductNames;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    references: References,
    products: ProductNames,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#references = references;
    this.#products = products;
    this.#clock = clock;
  }

  async execute({ report, context }: ReportComplaint): Promise<CommandAnswer> {
    const record = initialRecordOf(report, isoInstant(this.#clock.now()));
    await this.#references.check(record);
    this.#products.check(record.product);
    const pointId = newPointId(context.commandId);
    const result = await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId), exists: "none" },
      { type: "ReportComplaint", ...record, customersWords: report.customersWords ?? null },
      context,
    );
    return commandAnswer(pointId, result);
  }
}
