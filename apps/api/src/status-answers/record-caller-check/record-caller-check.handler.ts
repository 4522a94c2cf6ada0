import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerDecider, openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, StreamReader } from "klartext/nest";
import { CustomerCommand } from "../../customers/customer-command.ts";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import type { RecordCallerCheckDto } from "./record-caller-check.dto.ts";

export class RecordCallerCheck extends CustomerCommand<RecordCallerCheckDto> {}

@CommandHandler(RecordCallerCheck)
export class RecordCallerCheckHandler implements ICommandHandler<RecordCallerCheck> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, reader: StreamReader, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#reader = reader;
    this.#clock = clock;
  }

  async execute({ customerId, target, input, context }: RecordCallerCheck): Promise<CommandAnswer> {
    const { check, passed, channel = "phone", pointId = null } = input;
    if (pointId !== null) await this.#checkPoint(pointId, customerId);
    const checkedAt = isoInstant(this.#clock.now());
    const command = { type: "RecordCallerCheck", pointId, check, passed, channel, checkedAt } as const;
    return commandAnswer(customerId, await this.#runner.run(customerDecider, target, command, context));
  }

  async #checkPoint(pointId: string, customerId: string): Promise<void> {
    const point = await this.#reader.stateOf(openPointDecider, openPointStream(pointId));
    if (point?.customers.some((customer) => customer.customerId === customerId)) return;
    throw invalidFields([{ pointer: "/pointId", message: expectationMessage("point") }]);
  }
}
