import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { todayOfOrganization } from "../../organization/today.ts";
import { ActionCommand } from "../action-command.ts";
import type { SetActionDueDateDto } from "./set-due-date.dto.ts";

export class SetActionDueDate extends ActionCommand<SetActionDueDateDto> {}

@CommandHandler(SetActionDueDate)
export class SetActionDueDateHandler implements ICommandHandler<SetActionDueDate> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, reader: StreamReader, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#reader = reader;
    this.#clock = clock;
  }

  async execute({ actionId, target, input, context }: SetActionDueDate): Promise<CommandAnswer> {
    const today = await todayOfOrganization(this.#reader, this.#clock);
    const command = { type: "SetActionDueDate", dueOn: input.dueOn, reason: input.reason, today } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
