import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, type CommandContext, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { ProductNames } from "../../wording/product-names.ts";
import { initialRecordOf } from "../initial-record.dto.ts";
import { newPointId, openPointStream } from "../open-point-stream.ts";
import type { ReportIncidentDto } from "./report-incident.dto.ts";

export class ReportIncident extends Command<CommandAnswer> {
  readonly report: ReportIncidentDto;
  readonly context: CommandContext;

  constructor(report: ReportIncidentDto, context: CommandContext) {
    super();
    this.report = report;
    this.context = context;
  }
}

@CommandHandler(ReportIncident)
export class ReportIncidentHandler implements ICommandHandler<ReportIncident> {
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

  async execute({ report, context }: ReportIncident): Promise<CommandAnswer> {
    const record = initialRecordOf(report, isoInstant(this.#clock.now()));
    await this.#references.check(record);
    this.#products.check(record.product);
    const pointId = newPointId(context.commandId);
    const result = await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId), exists: "none" },
      { type: "ReportIncident", ...record },
      context,
    );
    return commandAnswer(pointId, result);
  }
}
